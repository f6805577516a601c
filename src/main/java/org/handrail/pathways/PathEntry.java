package org.handrail.pathways;

import java.time.Instant;
import org.handrail.platform.Actor;

/** Something that was said, done or sent on a path. */
public record PathEntry(EntryKind kind, String words, Actor by, Instant at) {}
