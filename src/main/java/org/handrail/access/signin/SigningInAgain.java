package org.handrail.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.handrail.access.AccountUser;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** Leads somebody to sign in again and back to what they were about to do. */
@Component
class SigningInAgain {

    static final String ASK = "/sign-in-again";
    static final String ONWARD = "/sign-in-again/onward";

    private static final String HELD = HeldRequest.class.getName();
    private static final String UNDER_WAY = SigningInAgain.class.getName();

    private final AuditTrail trail;

    SigningInAgain(AuditTrail trail) {
        this.trail = trail;
    }

    void hold(HttpServletRequest request, AccountUser user) {
        HeldRequest held = HeldRequest.of(user.getUsername(), request);
        HttpSession session = request.getSession();
        if (held.fits()) {
            session.setAttribute(HELD, held);
        } else {
            session.removeAttribute(HELD);
        }
    }

    Optional<HeldRequest> held(HttpServletRequest request, AccountUser user) {
        HttpSession session = request.getSession();
        return session.getAttribute(HELD) instanceof HeldRequest held
                        && held.account().equals(user.getUsername())
                ? Optional.of(held)
                : Optional.empty();
    }

    void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(HELD);
    }

    /** The person goes to the identity provider now. */
    void begin(HttpServletRequest request, AccountUser user) {
        request.getSession().setAttribute(UNDER_WAY, user.getUsername());
    }

    boolean isUnderWay(HttpServletRequest request, AccountUser user) {
        HttpSession session = request.getSession(false);
        return session != null && user.getUsername().equals(session.getAttribute(UNDER_WAY));
    }

    void comesBack(HttpServletRequest request) {
        request.getSession().removeAttribute(UNDER_WAY);
    }

    void done(AccountUser user) {
        trail.recordApart(AuditEntry.of(AuditAction.SIGNED_IN_AGAIN).by(user.actor()));
    }

    void refused(AccountUser user, AuthenticationException why) {
        trail.recordApart(AuditEntry.of(AuditAction.SIGN_IN_REFUSED)
                .by(user.actor())
                .detail("why", why.getClass().getSimpleName())
                .detail("again", true));
    }
}
