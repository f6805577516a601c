package org.handrail.triage;

import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.Actor;

/** An evaluation on the record of a case. Its inputs are empty once the case was erased. */
public record KeptEvaluation(UUID id, Actor by, Instant at, Evaluation evaluation) {}
