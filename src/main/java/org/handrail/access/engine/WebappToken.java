package org.handrail.access.engine;

import static org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants.CSRF_NON_MODIFYING_METHODS_PATTERN;
import static org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants.CSRF_TOKEN_HEADER_NAME;
import static org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a change from a page that does not know the token of its session. The engine's own filter does so too, but ends
 * the session with it, so that another site could sign people out.
 */
class WebappToken extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (CSRF_NON_MODIFYING_METHODS_PATTERN.matcher(request.getMethod()).matches() || knowsToken(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean knowsToken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String told = request.getHeader(CSRF_TOKEN_HEADER_NAME);
        Object kept = session == null ? null : session.getAttribute(CSRF_TOKEN_SESSION_ATTR_NAME);
        return told != null
                && kept instanceof String token
                && MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), told.getBytes(StandardCharsets.UTF_8));
    }
}
