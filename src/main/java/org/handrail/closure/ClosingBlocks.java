package org.handrail.closure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handrail.caserecord.CaseFacts;
import org.handrail.caserecord.CaseValues;
import org.handrail.casework.ServiceReferrals;
import org.handrail.platform.CaseReference;
import org.handrail.safeguarding.SafetyWork;
import org.springframework.stereotype.Component;

/** What no override goes round: open safety work, and a next service that has not said yes. */
@Component
public class ClosingBlocks {

    private final SafetyWork safety;
    private final ServiceReferrals referrals;
    private final CaseFacts facts;

    ClosingBlocks(SafetyWork safety, ServiceReferrals referrals, CaseFacts facts) {
        this.safety = safety;
        this.referrals = referrals;
        this.facts = facts;
    }

    /** In plain English, empty when nothing stands in the way. */
    public List<String> of(CaseReference reference) {
        List<String> blocks = new ArrayList<>();
        if (safetyWorkIsOpen(reference)) {
            blocks.add("Work to keep somebody safe is still open. It comes first.");
        }
        if (waitsForNextService(facts.today(reference))) {
            blocks.add("The next service has not said yes. We hold on, so that nobody falls in a gap.");
        }
        return blocks;
    }

    /** Somebody works to keep people safe, or a service still owes its answer to a safeguarding referral. */
    public boolean safetyWorkIsOpen(CaseReference reference) {
        return safety.isOpen(reference)
                || referrals.of(reference).stream().anyMatch(ServiceReferrals.ServiceReferral::open);
    }

    private static boolean waitsForNextService(CaseValues today) {
        boolean moves =
                known(today, "stepDirection").filter(to -> !to.equals("NONE")).isPresent();
        return moves && !known(today, "stepAccepted").filter("true"::equals).isPresent();
    }

    private static Optional<String> known(CaseValues today, String fact) {
        return today.fact(fact).map(told -> told.answer().value()).map(Object::toString);
    }
}
