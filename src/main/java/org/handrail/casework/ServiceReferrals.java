package org.handrail.casework;

import java.time.Instant;
import java.util.List;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/** The safeguarding referrals of a case to other services, for the page of the case. */
public interface ServiceReferrals {

    /** One referral in plain words; {@code story} is what was done, said and sent, oldest first. */
    record ServiceReferral(
            String id,
            String route,
            String recipient,
            String state,
            boolean open,
            Instant dueAt,
            @Nullable Instant sentAt,
            @Nullable Instant decidedAt,
            List<Line> story) {}

    /** One entry of a referral. */
    record Line(String what, String words, Actor by, Instant at) {}

    /** Oldest first. The caller has checked that the reader may see the case whole. */
    List<ServiceReferral> of(CaseReference reference);

    /**
     * Adds words to a referral; nothing that was written before is changed.
     *
     * @param referral the id, as typed
     * @throws org.handrail.platform.web.InvalidInput when the case has no such referral, or there are no words or too many
     */
    void addTo(CaseReference reference, String referral, String words);
}
