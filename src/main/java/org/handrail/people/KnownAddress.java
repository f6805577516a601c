package org.handrail.people;

import java.time.Instant;
import org.handrail.platform.Actor;

/** An address with the moment and the source of our knowing it. */
public record KnownAddress(Address address, Instant recordedAt, Actor recordedBy) {}
