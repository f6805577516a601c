package org.handrail.caserecord;

import java.time.Instant;
import org.handrail.platform.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One step of a case from one status to the next.
 *
 * @param from null for the first
 * @param reason a code, when one was given
 */
public record StatusChange(
        @Nullable CaseStatus from, CaseStatus to, @Nullable String reason, Actor by, Instant at) {}
