package org.handrail.frontdoor;

import java.util.Optional;
import org.handrail.access.Account;
import org.handrail.access.Accounts;
import org.handrail.access.CaseAccess;
import org.handrail.access.CaseView;
import org.handrail.access.restriction.Restrictions;
import org.handrail.caserecord.CaseRecords;
import org.handrail.casework.CaseSummaries;
import org.handrail.casework.CaseSummary;
import org.handrail.casework.WhereItStands;
import org.handrail.frontdoor.process.FrontDoorStep;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.CaseTasks;
import org.springframework.stereotype.Component;

/** What whoever sent a referral is answered: what the case tells them, and at first also what work begins. */
@Component
class AnswerToSender {

    private final Accounts accounts;
    private final CaseAccess access;
    private final CaseSummaries summaries;
    private final CaseRecords cases;
    private final CaseTasks tasks;
    private final WhereItStands stands;
    private final Restrictions restrictions;

    AnswerToSender(
            Accounts accounts,
            CaseAccess access,
            CaseSummaries summaries,
            CaseRecords cases,
            CaseTasks tasks,
            WhereItStands stands,
            Restrictions restrictions) {
        this.accounts = accounts;
        this.access = access;
        this.summaries = summaries;
        this.cases = cases;
        this.tasks = tasks;
        this.stands = stands;
        this.restrictions = restrictions;
    }

    CaseSummary first(CaseReference reference, String account) {
        return answer(reference, account, true);
    }

    CaseSummary later(CaseReference reference, String account) {
        return answer(reference, account, false);
    }

    private CaseSummary answer(CaseReference reference, String account, boolean first) {
        Optional<Account> sender = accounts.find(account);
        CaseView view = sender.map(one -> access.of(one, reference)).orElse(CaseView.NONE);
        if (sender.isEmpty() || !view.any()) {
            return CaseSummary.received(reference);
        }
        boolean withWork = first && view == CaseView.RECEIPT && isOrdinary(sender.get(), reference);
        return summaries.of(reference, withWork ? CaseView.FULL : view, sender.get());
    }

    /** The work on a restricted case, or on a household that we may know already, says so. */
    private boolean isOrdinary(Account sender, CaseReference reference) {
        return restrictions.of(reference).isEmpty()
                && stands.tellsOfOpenCase(sender, cases.get(reference))
                && tasks.of(reference).stream().noneMatch(task -> task.key().equals(FrontDoorStep.CONFIRM_MATCH));
    }
}
