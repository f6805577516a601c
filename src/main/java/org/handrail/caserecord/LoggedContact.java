package org.handrail.caserecord;

import java.time.Instant;
import org.handrail.platform.Actor;

/** An attempt to reach somebody, with who wrote it down and when. */
public record LoggedContact(long id, NewContact contact, Actor recordedBy, Instant recordedAt) {}
