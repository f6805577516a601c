package org.handrail.caserecord;

import java.time.Instant;
import org.handrail.platform.Actor;

/** Who wrote something, and when. */
record Stamp(Actor by, Instant at) {}
