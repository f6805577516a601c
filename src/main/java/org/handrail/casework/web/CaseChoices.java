package org.handrail.casework.web;

import java.util.Arrays;
import java.util.List;
import org.handrail.casework.EndingHelp;
import org.handrail.casework.TellingOfConcern;
import org.handrail.people.ContactChannel;
import org.handrail.platform.web.Choice;

/** What a worker can choose in the forms on the page of a case. */
final class CaseChoices {

    static final List<Choice> CHANNELS = Arrays.stream(ContactChannel.values())
            .map(channel -> new Choice(channel.name(), channel.label()))
            .toList();
    static final List<Choice> ENDINGS = Arrays.stream(EndingHelp.Reason.values())
            .map(reason -> new Choice(reason.name(), reason.label()))
            .toList();
    static final List<Choice> ABOUTS = Arrays.stream(TellingOfConcern.About.values())
            .map(about -> new Choice(about.name(), about.label()))
            .toList();
    static final List<Choice> REACHED = List.of(new Choice("true", "Yes"), new Choice("false", "No"));

    private CaseChoices() {}
}
