package org.handrail.plan;

import java.util.List;
import org.handrail.partners.EndingPartnerHelp;
import org.handrail.partners.PartnerReferral;
import org.handrail.partners.PartnerReferrals;
import org.handrail.partners.ReferralResult;
import org.handrail.platform.CaseReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Help that was chosen and whose end is not known yet. A plan does not end before somebody has said what becomes of it. */
@Component
public class OpenHelp {

    private final PartnerReferrals referrals;
    private final EndingPartnerHelp ending;

    OpenHelp(PartnerReferrals referrals, EndingPartnerHelp ending) {
        this.referrals = referrals;
        this.ending = ending;
    }

    public int count(CaseReference reference) {
        return open(reference).size();
    }

    /** Takes back every offer; what nobody had begun to look for ends too. */
    @Transactional
    public void end(CaseReference reference) {
        ending.endAll(reference);
        open(reference).forEach(left -> referrals.end(left.id(), ReferralResult.WITHDRAWN));
    }

    private List<PartnerReferral> open(CaseReference reference) {
        return referrals.ofCase(reference).stream()
                .filter(help -> help.endedAt() == null)
                .toList();
    }
}
