package org.handrail.access.programs;

import java.time.Instant;
import org.handrail.platform.web.UkTime;

/** A key as the page shows it. */
record KeyLine(String id, String made, String until, String used, String state, boolean open) {

    static KeyLine of(ApiKeys.Shown key, UkTime time, Instant now) {
        Instant used = key.lastUsedAt();
        Instant revoked = key.revokedAt();
        String state = key.opensAt(now) ? "In use" : revoked == null ? "Time is over" : "Revoked";
        return new KeyLine(
                key.id(),
                time.dayOf(key.madeAt()),
                time.dayOf(key.expiresAt()),
                used == null ? "Never" : time.dayOf(used),
                state,
                key.opensAt(now));
    }
}
