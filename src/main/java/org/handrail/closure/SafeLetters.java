package org.handrail.closure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handrail.caserecord.CaseRecords;
import org.handrail.casework.SafePaper;
import org.handrail.people.Household;
import org.handrail.people.Households;
import org.handrail.people.SafeContact;
import org.handrail.platform.CaseReference;
import org.springframework.stereotype.Component;

/** Which ways of giving a letter are safe for a family. A letter never goes to a home where it could put someone at risk. */
@Component
public class SafeLetters {

    private final CaseRecords cases;
    private final Households households;
    private final SafePaper paper;

    SafeLetters(CaseRecords cases, Households households, SafePaper paper) {
        this.cases = cases;
        this.households = households;
        this.paper = paper;
    }

    /** Only by the safe way that the family named, by hand, or said; not on paper at all where that is not safe. */
    public List<LetterWay> waysFor(CaseReference reference) {
        if (!whyNothingOnPaper(reference).isEmpty()) {
            return List.of(LetterWay.SAID_IN_PERSON, LetterWay.NOT_GIVEN);
        }
        Optional<LetterWay> named = households
                .find(cases.get(reference).household())
                .flatMap(Household::safely)
                .map(SafeContact::channel)
                .flatMap(channel -> switch (channel) {
                    case LETTER -> Optional.of(LetterWay.POST);
                    case EMAIL -> Optional.of(LetterWay.EMAIL);
                    default -> Optional.empty();
                });
        return Stream.concat(
                        named.stream(), Stream.of(LetterWay.HANDED_OVER, LetterWay.SAID_IN_PERSON, LetterWay.NOT_GIVEN))
                .toList();
    }

    /** Why nothing may be left on paper, in plain English; empty when a letter is safe. */
    public List<String> whyNothingOnPaper(CaseReference reference) {
        return paper.whyNot(reference);
    }
}
