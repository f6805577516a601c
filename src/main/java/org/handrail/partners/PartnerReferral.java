package org.handrail.partners;

import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * One kind of help that was chosen for a case.
 *
 * @param needed whether a worker has recorded that sharing is needed and not too much; null before anyone did
 * @param words what a worker wants the partner to know, and no more
 * @param sharingEvaluation the newest evaluation of information-sharing for it
 * @param result how it ended
 */
public record PartnerReferral(
        UUID id,
        CaseReference reference,
        String pathway,
        @Nullable Boolean needed,
        @Nullable String words,
        @Nullable UUID sharingEvaluation,
        Instant chosenAt,
        @Nullable Instant endedAt,
        @Nullable ReferralResult result) {}
