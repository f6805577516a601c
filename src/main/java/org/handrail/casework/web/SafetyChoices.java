package org.handrail.casework.web;

import java.util.List;
import org.handrail.casework.KeepingPeopleSafe.Seen;
import org.handrail.platform.web.Choice;
import org.springframework.stereotype.Component;

/** What can be chosen on the page about keeping people safe; in templates {@code ${@safetyChoices.kept()}}. */
@Component("safetyChoices")
public class SafetyChoices {

    public List<Choice> kept() {
        return List.of(
                new Choice(
                        "true", "Yes, keep it safe", "Address, school, place of work and phone numbers are covered."),
                new Choice("false", "No, everyone who works on the case may see it"));
    }

    public List<Choice> may() {
        return List.of(new Choice("true", "Yes"), new Choice("false", "No, not any more"));
    }

    public List<Choice> letters() {
        return List.of(new Choice("true", "No"), new Choice("false", "Yes, again"));
    }

    public List<Choice> seens() {
        return List.of(
                new Choice(Seen.APART.name(), "That a person is kept apart, and nothing else"),
                new Choice(Seen.CONCEALED.name(), "Nothing: not even that there is such a person"),
                new Choice(Seen.TOGETHER.name(), "The details of this person, like everybody's"));
    }
}
