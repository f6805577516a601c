package org.handrail.platform.engine;

import java.time.Instant;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits for somebody.
 *
 * @param group the team that may take it
 * @param offerOnly whether it opens what was offered to the organisation that does it, and nothing else of the case
 */
public record OpenTask(
        String id,
        String key,
        String name,
        @Nullable String why,
        CaseReference caseReference,
        @Nullable String group,
        @Nullable String assignee,
        Instant created,
        @Nullable Instant due,
        boolean offerOnly) {}
