package org.handrail.platform.engine;

import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to a task of a case, told in the transaction that made it so.
 *
 * @param group the team that may take it, told when the task is made
 * @param offerOnly whether the task opens an offer and nothing else of the case
 */
public record TaskEvent(
        Kind kind,
        String taskId,
        String taskKey,
        CaseReference caseReference,
        @Nullable String group,
        @Nullable String assignee,
        ModelVersion model,
        boolean offerOnly) {

    /** What can happen to a task. */
    public enum Kind {
        CREATED,
        CLAIMED,
        GIVEN_BACK,
        COMPLETED,
        CANCELLED
    }
}
