package org.handrail.partners;

import java.util.Optional;
import java.util.UUID;

/** Which referral a task works for. */
public interface ReferralOfTask {

    /** Empty for tasks of other processes. */
    Optional<UUID> of(String taskId);
}
