package org.handrail.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Tells a program to sign in, with a problem (RFC 9457) as body and the challenge that RFC 9110 asks for. A browser gets
 * no challenge: it would show a password box of its own.
 */
class ApiSignIn implements AuthenticationEntryPoint {

    private static final String CHALLENGE = "Basic realm=\"Handrail\", charset=\"UTF-8\"";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (!isBrowser(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        }
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }

    private static boolean isBrowser(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE)
                || Stream.of(HttpHeaders.COOKIE, HttpHeaders.ORIGIN, "Sec-Fetch-Site", "X-Requested-With")
                        .anyMatch(name -> request.getHeader(name) != null);
    }
}
