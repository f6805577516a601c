package org.handrail.safeguarding;

import java.time.Instant;
import org.handrail.platform.Actor;

/** Something that was done, said or sent about a referral; it is never changed. */
public record ReferralEntry(EntryKind kind, String words, Actor by, Instant at) {}
