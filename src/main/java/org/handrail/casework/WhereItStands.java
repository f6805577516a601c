package org.handrail.casework;

import org.handrail.access.Account;
import org.handrail.access.CaseAccess;
import org.handrail.access.CaseView;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseStatus;
import org.springframework.stereotype.Component;

/**
 * Tells somebody where a case stands. That a referral was added to an open case says that there is one, so whoever may not
 * know of that case is told what a referral says that is being looked at.
 */
@Component
public class WhereItStands {

    private final CaseAccess access;

    WhereItStands(CaseAccess access) {
        this.access = access;
    }

    public CaseStatus to(Account viewer, CaseRecord record) {
        return tellsOfOpenCase(viewer, record) ? record.status() : CaseStatus.IN_TRIAGE;
    }

    /** Whether nothing is to be kept from the viewer: there is no such open case, or it is theirs to know of. */
    public boolean tellsOfOpenCase(Account viewer, CaseRecord record) {
        return record.addedTo()
                .map(open -> access.of(viewer, open).any()
                        || access.of(viewer, record.reference()).full())
                .orElse(true);
    }

    CaseStatus to(Account viewer, CaseView view, CaseRecord record) {
        return view.full() ? record.status() : to(viewer, record);
    }
}
