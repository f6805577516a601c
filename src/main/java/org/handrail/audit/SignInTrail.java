package org.handrail.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.handrail.platform.Actor;
import org.handrail.platform.SignedIn;
import org.handrail.platform.SignedInByProgram;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Keeps who signed in and out, and who was refused. A name that is no account is kept as "unknown": people type
 * passwords into the box for names.
 *
 * <p>A program signs in with each of its calls. It is kept once an hour for each account and node: what each call does is
 * kept anyway, and thousands of equal lines a day would hide the sign-ins of people.
 */
@Component
class SignInTrail {

    static final Actor UNKNOWN = new Actor("unknown", "unknown");

    private final AuditTrail trail;
    private final ObjectProvider<UserDetailsService> accounts;
    private final Clock clock;
    private final Map<Actor, Instant> programs = new ConcurrentHashMap<>();

    SignInTrail(AuditTrail trail, ObjectProvider<UserDetailsService> accounts, Clock clock) {
        this.trail = trail;
        this.accounts = accounts;
        this.clock = clock;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        keep(AuditAction.SIGNED_IN, event.getAuthentication());
    }

    @EventListener
    void calledByProgram(AuthenticationSuccessEvent event) {
        Authentication authentication = event.getAuthentication();
        if (authentication.getDetails() instanceof SignedInByProgram
                && authentication.getPrincipal() instanceof SignedIn account
                && firstInThisHour(account.actor())) {
            trail.recordApart(
                    AuditEntry.of(AuditAction.SIGNED_IN).by(account.actor()).detail("program", true));
        }
    }

    private boolean firstInThisHour(Actor account) {
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        return !hour.equals(programs.put(account, hour));
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        keep(AuditAction.SIGNED_OUT, event.getAuthentication());
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        trail.recordApart(AuditEntry.of(AuditAction.SIGN_IN_REFUSED)
                .by(accountOf(event.getAuthentication().getName()))
                .detail("why", event.getException().getClass().getSimpleName()));
    }

    private void keep(AuditAction action, Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedIn person) {
            trail.recordApart(AuditEntry.of(action).by(person.actor()));
        }
    }

    private Actor accountOf(String name) {
        try {
            return accounts.stream()
                    .map(known -> known.loadUserByUsername(name))
                    .filter(SignedIn.class::isInstance)
                    .map(found -> ((SignedIn) found).actor())
                    .findFirst()
                    .orElse(UNKNOWN);
        } catch (UsernameNotFoundException noAccount) {
            return UNKNOWN;
        }
    }
}
