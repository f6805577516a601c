package org.handrail.caserecord;

import java.time.Instant;
import org.handrail.platform.Actor;

/** Somebody of the team around a household, for their organisation, since the given moment. */
public record TeamMember(Actor who, TeamPart part, Instant since) {}
