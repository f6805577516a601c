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

    public boolean isUsableAt(Instant moment) {
        return enabled && (validUntil == null || moment.isBefore(validUntil));
    }

    Account in(Set<String> teams) {
        return new Account(name, title, organisation, role, Set.copyOf(teams), enabled, validUntil);
    }

    /** Whether the person may do the same: what a session was begun with still holds. */
    public boolean mayDoTheSameAs(Account other) {
        return organisation.equals(other.organisation) && role == other.role && groups.equals(other.groups);
    }
}
