package org.handrail.caserecord;

import java.time.Instant;
import org.handrail.platform.Actor;

/** A lawful basis with who recorded it and when. */
public record RecordedBasis(LawfulBasis lawfulBasis, Actor recordedBy, Instant recordedAt) {}
