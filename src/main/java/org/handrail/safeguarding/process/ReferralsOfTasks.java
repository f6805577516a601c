package org.handrail.safeguarding.process;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.handrail.platform.engine.AsSystem;
import org.handrail.safeguarding.StatutoryReferral;
import org.handrail.safeguarding.StatutoryReferrals;
import org.handrail.triage.process.Recommended;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Which referral a task of the safeguarding process is about. */
@Component
class ReferralsOfTasks {

    private final TaskService tasks;
    private final AsSystem system;
    private final StatutoryReferrals referrals;

    ReferralsOfTasks(@Lazy TaskService tasks, AsSystem system, StatutoryReferrals referrals) {
        this.tasks = tasks;
        this.system = system;
        this.referrals = referrals;
    }

    Optional<StatutoryReferral> of(String taskId) {
        return Optional.ofNullable(code(taskId, SafeguardingProcess.REFERRAL_ID.name()))
                .map(UUID::fromString)
                .flatMap(referrals::find);
    }

    /** What the table says about telling the family, once it was asked. */
    Optional<String> tellFamily(String taskId) {
        return Optional.ofNullable(code(taskId, Recommended.TELL_FAMILY.name()));
    }

    /** What the table says about sharing, once it was asked. */
    Optional<String> permit(String taskId) {
        return Optional.ofNullable(code(taskId, Recommended.PERMIT.name()));
    }

    private @Nullable String code(String taskId, String variable) {
        Object value = system.<@Nullable Object>get(() -> tasks.getVariable(taskId, variable));
        return value == null ? null : value.toString();
    }
}
