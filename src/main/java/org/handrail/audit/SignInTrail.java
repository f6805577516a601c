package org.handrail.audit;

import org.handrail.platform.Actor;
import org.handrail.platform.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Keeps who signed in and out, and who was refused. A name that is no account is kept as "unknown": people type
 * passwords into the box for names. Programs that send their password with each call are kept by what they do.
 */
@Component
class SignInTrail {

    static final Actor UNKNOWN = new Actor("unknown", "unknown");

    private final AuditTrail trail;
    private final ObjectProvider<UserDetailsService> accounts;

    SignInTrail(AuditTrail trail, ObjectProvider<UserDetailsService> accounts) {
        this.trail = trail;
        this.accounts = accounts;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        keep(AuditAction.SIGNED_IN, event.getAuthentication());
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
