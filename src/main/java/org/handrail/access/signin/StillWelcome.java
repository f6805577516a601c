package org.handrail.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.handrail.access.Account;
import org.handrail.access.AccountUser;
import org.handrail.access.Accounts;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks at each request of a person whether the account still is what the session was begun with. If it was switched off, has
 * come to its end or has another role or other teams, the session ends there and then, on every node.
 */
class StillWelcome extends OncePerRequestFilter {

    private final Accounts accounts;
    private final AuditTrail trail;
    private final Clock clock;

    StillWelcome(Accounts accounts, AuditTrail trail, Clock clock) {
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return path(request).startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof AccountUser user) || isWelcome(user.account())) {
            chain.doFilter(request, response);
            return;
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        trail.recordApart(AuditEntry.of(AuditAction.SESSION_ENDED).by(user.actor()));
        if (isPage(request)) {
            response.sendRedirect(request.getContextPath() + "/login?ended");
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private boolean isWelcome(Account begunWith) {
        Optional<Account> now = accounts.now(begunWith.name());
        return now.filter(account -> account.isUsableAt(clock.instant()) && account.mayDoTheSameAs(begunWith))
                .isPresent();
    }

    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        boolean asksForJson = accept != null && accept.contains("json") && !accept.contains("text/html");
        return !asksForJson
                && !path(request).startsWith("/api/")
                && !path(request).startsWith("/camunda/api/");
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
