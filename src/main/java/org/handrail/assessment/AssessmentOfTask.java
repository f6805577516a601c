package org.handrail.assessment;

import java.util.Optional;
import java.util.UUID;

/** Whom a task of an assessment is about. */
public interface AssessmentOfTask {

    /** The talk with one person; empty for other tasks. */
    Optional<UUID> talk(String taskId);

    /** The question to one agency; empty for other tasks. */
    Optional<UUID> agency(String taskId);
}
