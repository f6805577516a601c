package org.handrail.plan;

import java.util.Optional;
import org.handrail.platform.CaseReference;

/** Which news a task asks for. */
public interface UpdateOfTask {

    /** Empty for a task that asks for none. */
    Optional<PlanUpdate> of(CaseReference reference, String taskId);
}
