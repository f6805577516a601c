package org.handrail.casework;

import java.util.Optional;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.people.ContactChannel;
import org.handrail.people.Household;
import org.handrail.people.Households;
import org.handrail.people.SafeContact;
import org.handrail.platform.CaseReference;
import org.springframework.stereotype.Component;

/**
 * Whether anything about a case may be put on paper or sent: not while other contact is on hold, not where no safe way
 * is known, and not where somebody in or near the home must not know.
 */
@Component
public class SafePaper {

    private final CaseRecords cases;
    private final Households households;

    SafePaper(CaseRecords cases, Households households) {
        this.cases = cases;
        this.households = households;
    }

    /** Why not, as a sentence that says what to do; empty when paper is safe as far as we know. */
    public Optional<String> refusal(CaseReference reference) {
        CaseRecord record = cases.get(reference);
        if (record.holdOtherContact()) {
            return Optional.of(
                    "All other contact is on hold. Ask the agency that leads before you write anything down.");
        }
        Optional<SafeContact> safely = households.find(record.household()).flatMap(Household::safely);
        if (safely.isEmpty() || safely.get().channel() == ContactChannel.NONE) {
            return Optional.of("No safe way to reach the family is known. Agree one with them first.");
        }
        if (!safely.get().mustNotKnow().isBlank()) {
            return Optional.of(
                    "Somebody must not know of this help, and paper can be found. Tell the family in person.");
        }
        return Optional.empty();
    }
}
