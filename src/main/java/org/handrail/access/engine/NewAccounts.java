package org.handrail.access.engine;

import org.handrail.access.AccountKept;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.engine.AsSystem;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings the engine in line at once when an account is new or changed, in the same transaction. */
@Component
class NewAccounts {

    private final EngineIdentities identities;
    private final EngineRights rights;
    private final AsSystem asSystem;
    private final CurrentActor actor;

    NewAccounts(EngineIdentities identities, EngineRights rights, AsSystem asSystem, CurrentActor actor) {
        this.identities = identities;
        this.rights = rights;
        this.asSystem = asSystem;
        this.actor = actor;
    }

    /** Nobody is signed in yet while somebody signs in, so the system does it. */
    @EventListener
    void mirror(AccountKept kept) {
        actor.runAs(
                Actor.SYSTEM,
                () -> asSystem.run(() -> {
                    identities.mirror(kept.account());
                    rights.grant(kept.account());
                }));
    }
}
