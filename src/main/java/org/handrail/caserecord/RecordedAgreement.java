package org.handrail.caserecord;

import java.time.Instant;
import org.handrail.platform.Actor;

/** An agreement with who recorded it and when. */
public record RecordedAgreement(AgreementToSupport agreement, Actor recordedBy, Instant recordedAt) {}
