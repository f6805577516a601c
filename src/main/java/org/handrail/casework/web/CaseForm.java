package org.handrail.casework.web;

import java.util.Arrays;
import org.handrail.casework.EndingHelp;
import org.handrail.casework.TellingOfConcern;
import org.handrail.people.ContactChannel;
import org.jspecify.annotations.Nullable;

/** What a worker typed into one of the forms on the page of a case; what belongs to the other forms is null. */
record CaseForm(
        @Nullable String note,
        @Nullable String who,
        @Nullable String channel,
        @Nullable String reached,
        @Nullable String contactWords,
        @Nullable String concern,
        @Nullable String about,
        @Nullable String danger,
        @Nullable String ending,
        @Nullable String endingWords,
        @Nullable String addendumTo,
        @Nullable String addendum,
        @Nullable String contactAdvice,
        @Nullable String hideWhy) {

    static final CaseForm EMPTY =
            new CaseForm(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    @Nullable
    ContactChannel channelChosen() {
        return chosen(ContactChannel.values(), channel);
    }

    @Nullable
    Boolean reachedChosen() {
        return reached == null ? null : Boolean.valueOf(reached);
    }

    TellingOfConcern.@Nullable About aboutChosen() {
        return chosen(TellingOfConcern.About.values(), about);
    }

    boolean inDanger() {
        return "true".equals(danger);
    }

    EndingHelp.@Nullable Reason endingChosen() {
        return chosen(EndingHelp.Reason.values(), ending);
    }

    private static <T extends Enum<T>> @Nullable T chosen(T[] choices, @Nullable String name) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
