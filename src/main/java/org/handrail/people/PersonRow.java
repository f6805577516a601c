package org.handrail.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as one referral told of them; the identity is null when it was erased. */
record PersonRow(UUID id, UUID root, @Nullable Identity identity, Instant recordedAt) {}
