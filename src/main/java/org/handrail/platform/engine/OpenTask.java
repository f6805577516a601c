package org.handrail.platform.engine;

import java.time.Instant;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/** A task that waits for somebody; {@code group} is the team that may take it. */
public record OpenTask(
        String id,
        String key,
        String name,
        @Nullable String why,
        CaseReference caseReference,
        @Nullable String group,
        @Nullable String assignee,
        Instant created,
        @Nullable Instant due) {}
