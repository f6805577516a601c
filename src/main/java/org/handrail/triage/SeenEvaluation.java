package org.handrail.triage;

import java.time.Instant;
import org.handrail.platform.Actor;

/** Who saw what a table recommended, and when. */
public record SeenEvaluation(Actor by, Instant at) {}
