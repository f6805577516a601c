package org.handrail.closure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.handrail.caserecord.CaseRecords;
import org.handrail.people.Households;
import org.handrail.platform.CaseReference;
import org.springframework.stereotype.Component;

/** The words of a closing letter to begin with, in plain English. A worker makes them fit the family. */
@Component
class LetterWords {

    private static final String WAYS_BACK = """
            You can come back at any time. You do not have to tell your story again. Tell us yourself, or ask a school, a \
            GP or a health visitor to get in touch with us for you.""";
    private static final String DANGER = "If somebody is in danger, call 999.";
    private static final String DISAGREE =
            "If you think that this is wrong, tell us. Somebody who did not decide it will look at it again.";

    private final CaseRecords cases;
    private final Households households;

    LetterWords(CaseRecords cases, Households households) {
        this.cases = cases;
        this.households = households;
    }

    /** Only what was signed off and what the family said of themselves: no worries, no scores of needs. */
    String of(CaseReference reference, Closing closing) {
        List<String> parts = new ArrayList<>();
        parts.add("Dear " + names(reference) + ",");
        parts.add("Our help for you ends now. " + reason(closing));
        Closing.Feedback feedback = closing.feedback();
        if (feedback != null && feedback.scaleBefore() != null && feedback.scaleAfter() != null) {
            parts.add("You told us that things were at %d out of 10 before, and are at %d now."
                    .formatted(feedback.scaleBefore(), feedback.scaleAfter()));
        }
        parts.add(WAYS_BACK);
        if (feedback != null && feedback.agreed() == CheckWay.CALL) {
            parts.add("As we agreed, we will get in touch in some months to ask how you are.");
        }
        parts.add(DANGER);
        parts.add(DISAGREE);
        parts.add("With best wishes");
        return String.join("\n\n", parts);
    }

    private static String reason(Closing closing) {
        Closing.SignOff signOff = closing.signOff();
        return signOff == null || signOff.reason() == null
                ? ""
                : signOff.reason().said();
    }

    private String names(CaseReference reference) {
        return households.find(cases.get(reference).household()).stream()
                .flatMap(household -> household.membersForAll().stream())
                .map(member -> member.person().name().given())
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
