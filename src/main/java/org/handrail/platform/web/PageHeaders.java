package org.handrail.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.OnCommittedResponseWrapper;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The security headers of every answer: of pages, interfaces, files, the engine's web applications, and of errors. They
 * are written last of all, just before an answer leaves, so that nobody inside can forget or loosen them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageHeaders extends OncePerRequestFilter {

    private static final String CSP = "Content-Security-Policy";
    private static final String NO_STORE = "no-store";

    /** No inline script or style, nothing from elsewhere; frames of our own for the Case tab. */
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'self'; base-uri 'self'";

    /** Nothing that a case page needs. */
    static final String PERMISSIONS_POLICY =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    static final String STRICT_TRANSPORT_SECURITY = "max-age=31536000; includeSubDomains";

    /** Files whose address changes with their content. */
    private static final String VERSIONED = "/assets/";

    /** Scripts, styles and typefaces of the engine's web applications: five megabytes a page, and nothing about anybody. */
    private static final Pattern PROGRAM_FILE = Pattern.compile("/camunda/(lib|app)/.*\\.(js|css|woff2?|ttf)");

    private static final String ASK_WHETHER_IT_CHANGED = "private, no-cache";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Answer answer = new Answer(request, response);
        try {
            chain.doFilter(request, answer);
        } finally {
            answer.onResponseCommitted();
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    static void write(HttpServletRequest request, HttpServletResponse answer) {
        if (!answer.containsHeader(CSP)) {
            answer.setHeader(CSP, CONTENT_SECURITY_POLICY);
        }
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("X-Frame-Options", "SAMEORIGIN");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", PERMISSIONS_POLICY);
        if (request.isSecure()) {
            answer.setHeader("Strict-Transport-Security", STRICT_TRANSPORT_SECURITY);
        }
        answer.setHeader(HttpHeaders.CACHE_CONTROL, keeping(request, answer));
    }

    /** A line of request that could not be read has no address. */
    private static String keeping(HttpServletRequest request, HttpServletResponse answer) {
        String said = String.valueOf(answer.getHeader(HttpHeaders.CACHE_CONTROL));
        if (request.getRequestURI() == null || answer.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            return NO_STORE;
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith(VERSIONED) && said.contains("immutable")) {
            return said;
        }
        boolean page = String.valueOf(answer.getContentType()).startsWith(MediaType.TEXT_HTML_VALUE);
        return PROGRAM_FILE.matcher(path).matches() && !page ? ASK_WHETHER_IT_CHANGED : NO_STORE;
    }

    private static final class Answer extends OnCommittedResponseWrapper {

        private final HttpServletRequest request;

        Answer(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        protected void onResponseCommitted() {
            if (!isCommitted()) {
                write(request, this);
            }
        }
    }
}
