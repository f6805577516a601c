package org.handrail.platform.engine.form;

import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/** The task whose form is shown or submitted; {@code assignee} is null while nobody has claimed it. */
public record TaskAtHand(
        String id,
        String taskKey,
        String processKey,
        CaseReference caseReference,
        @Nullable String assignee) {}
