package org.handrail.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person's way in. {@code groups} are the teams whose tasks the person may take; {@code validUntil} is exclusive. */
public record Account(
        String name,
        String title,
        String organisation,
        Role role,
        Set<String> groups,
        boolean enabled,
        @Nullable Instant validUntil)
        implements Serializable {

    boolean isUsableAt(Instant moment) {
        return enabled && (validUntil == null || moment.isBefore(validUntil));
    }
}
