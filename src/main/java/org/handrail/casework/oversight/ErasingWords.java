package org.handrail.casework.oversight;

import org.handrail.access.breakglass.BreakGlass;
import org.handrail.access.restriction.Restrictions;
import org.handrail.caserecord.CaseRecord.CaseErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a case is erased, the words about who may look at it go too. */
@Component
class ErasingWords {

    private final Restrictions restrictions;
    private final BreakGlass breakGlass;
    private final StaffHits hits;

    ErasingWords(Restrictions restrictions, BreakGlass breakGlass, StaffHits hits) {
        this.restrictions = restrictions;
        this.breakGlass = breakGlass;
        this.hits = hits;
    }

    @EventListener
    void erase(CaseErased erased) {
        restrictions.eraseWords(erased.reference());
        breakGlass.eraseWords(erased.reference());
        hits.erase(erased.reference());
    }
}
