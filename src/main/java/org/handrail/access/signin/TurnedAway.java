package org.handrail.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.handrail.access.Accounts;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * What follows when somebody did not get in. Nothing of it goes into the session. Refusals that concern a name and a password
 * are audited where they arise; those of the identity provider here.
 */
@Component
class TurnedAway implements AuthenticationFailureHandler {

    private static final Actor UNKNOWN = new Actor("unknown", "unknown");

    private final Accounts accounts;
    private final AuditTrail trail;
    private final Clock clock;

    TurnedAway(Accounts accounts, AuditTrail trail, Clock clock) {
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        response.sendRedirect(request.getContextPath() + answer(refused));
    }

    private String answer(AuthenticationException refused) {
        if (refused instanceof TriesPaused paused) {
            return "/login?wait=" + (paused.seconds() + 59) / 60;
        }
        if (refused instanceof SignInRefused told) {
            keep(told.why(), "claims", told.account());
            return RefusedPage.PATH + "?why=" + told.why();
        }
        if (refused instanceof OAuth2AuthenticationException provider) {
            keep(Refusal.PROVIDER, code(provider), null);
            return RefusedPage.PATH + "?why=" + Refusal.PROVIDER;
        }
        return "/login?refused";
    }

    private void keep(Refusal why, String error, @Nullable String account) {
        Actor who = account == null
                ? UNKNOWN
                : accounts.now(account)
                        .filter(known -> known.isUsableAt(clock.instant()))
                        .map(known -> new Actor(known.name(), known.organisation()))
                        .orElse(UNKNOWN);
        trail.recordApart(AuditEntry.of(AuditAction.SIGN_IN_REFUSED)
                .by(who)
                .detail("why", why.name())
                .detail("error", error));
    }

    /** The error comes from outside, so only what looks like one of its codes is kept. */
    private static String code(OAuth2AuthenticationException refused) {
        String code = refused.getError().getErrorCode();
        return code.matches("[a-z_]{1,60}") ? code : "other";
    }
}
