package org.handrail.partners;

import java.util.UUID;
import org.handrail.platform.CaseReference;

/** Tells the process of one referral what its partner did. */
public interface PartnerNews {

    /** What a partner may do. */
    enum Kind {
        RECEIVED,
        ACCEPTED,
        DECLINED,
        MORE_INFO,
        STARTED,
        OUTCOME
    }

    /** False when the process does not wait for this now. */
    boolean tell(CaseReference reference, UUID referral, Kind kind);
}
