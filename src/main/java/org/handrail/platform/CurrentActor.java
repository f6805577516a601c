package org.handrail.platform;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who acts on this thread: the one named by {@link #runAs}, else the person who signed in. */
@Component
public class CurrentActor {

    private final ThreadLocal<@Nullable Actor> named = new ThreadLocal<>();

    /** @throws IllegalStateException when nobody acts; the system is never assumed */
    public Actor now() {
        return known().orElseThrow(
                        () -> new IllegalStateException("Nobody acts: sign in, or name the actor of background work."));
    }

    /** Who acts, if anybody does: for reading, where nobody is somebody who may know nothing. */
    public Optional<Actor> known() {
        Actor actor = named.get();
        return actor == null ? signedIn() : Optional.of(actor);
    }

    /** Whether {@link #runAs} named the one who acts. */
    public boolean isNamed() {
        return named.get() != null;
    }

    /** The person who signed in to this request, whoever acts within it. */
    public Optional<Actor> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.actor())
                : Optional.empty();
    }

    /** Does background work in the name of the given actor, on this thread only and until the work ends. */
    public <T extends @Nullable Object> T runAs(Actor actor, Supplier<T> work) {
        Actor before = named.get();
        named.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                named.remove();
            } else {
                named.set(before);
            }
        }
    }

    /** As {@link #runAs(Actor, Supplier)}, for work without a result. */
    public void runAs(Actor actor, Runnable work) {
        this.<@Nullable Object>runAs(actor, () -> {
            work.run();
            return null;
        });
    }
}
