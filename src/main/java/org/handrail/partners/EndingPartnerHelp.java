package org.handrail.partners;

import java.util.UUID;
import org.handrail.platform.CaseReference;

/** Ends the search for partners of a case: every offer is taken back and its view goes away. */
public interface EndingPartnerHelp {

    void endAll(CaseReference reference);

    /**
     * Takes back what was offered for one kind of help, because it told of people who do not belong to the family.
     *
     * @return false when its process is past the point where that can be done here; then somebody rings the partner
     */
    boolean takeBack(CaseReference reference, UUID referral);
}
