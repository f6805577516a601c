package org.handrail.casework;

import org.handrail.people.KeepingSafe;
import org.handrail.triage.AbuseRouteFound;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps safe where people live who may be in grave danger from abuse, until a person decides. */
@Component
class HomesOfAbuse {

    private final KeepingSafe keepingSafe;

    HomesOfAbuse(KeepingSafe keepingSafe) {
        this.keepingSafe = keepingSafe;
    }

    @EventListener
    void keepSafe(AbuseRouteFound found) {
        keepingSafe.keptSafeByRoutes(found.household());
    }
}
