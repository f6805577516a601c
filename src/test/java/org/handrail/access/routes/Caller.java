package org.handrail.access.routes;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handrail.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletMapping;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/** Somebody with a role, or nobody, who knocks at an address: the security filters answer, nothing behind them runs. */
record Caller(@Nullable Role role, boolean withSession, boolean withToken) {

    /** What the filters answer to those whom they let pass. */
    static final int PASSED = 0;

    private static final String TOKEN = "0123456789abcdef";
    private static final Pattern SERVLET = Pattern.compile("^(/engine-rest|/camunda/api/[a-z]+)(?=/|$)");
    private static final String HEADER = "X-CSRF-TOKEN";

    static Caller page(@Nullable Role role) {
        return new Caller(role, true, true);
    }

    static Caller program(@Nullable Role role) {
        return new Caller(role, false, false);
    }

    Authentication authentication() {
        return role == null
                ? new AnonymousAuthenticationToken(
                        "key", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))
                : UsernamePasswordAuthenticationToken.authenticated(
                        "somebody", null, AuthorityUtils.createAuthorityList(role.authority()));
    }

    /** {@link #PASSED}, or the status with which the call was refused; 302 only when it asks to sign in. */
    int calls(Filter security, String method, String address) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain behind = new MockFilterChain();
        try {
            security.doFilter(request(method, address), response, behind);
        } catch (IOException | ServletException unexpected) {
            throw new AssertionError(method + " " + address, unexpected);
        }
        if (behind.getRequest() != null) {
            return PASSED;
        }
        String next = response.getRedirectedUrl();
        if (response.getStatus() == HttpServletResponse.SC_FOUND
                && (next == null || !URI.create(next).getPath().equals("/login"))) {
            throw new AssertionError(method + " " + address + " leads to " + next);
        }
        return response.getStatus();
    }

    MockHttpServletRequest request(String method, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, address);
        request.setQueryString("maxResults=10");
        request.setContent("{}".getBytes(StandardCharsets.US_ASCII));
        Matcher servlet = SERVLET.matcher(address);
        if (servlet.find()) {
            String prefix = servlet.group();
            request.setServletPath(prefix);
            request.setPathInfo(address.substring(prefix.length()));
            request.setHttpServletMapping(new MockHttpServletMapping("", prefix + "/*", "jersey", MappingMatch.PATH));
        }
        if (role != null) {
            request.setAttribute(
                    RequestAttributeSecurityContextRepository.class.getName() + ".SPRING_SECURITY_CONTEXT",
                    new SecurityContextImpl(authentication()));
        }
        if (withSession) {
            MockHttpSession session = new MockHttpSession();
            session.setAttribute(
                    HttpSessionCsrfTokenRepository.class.getName() + ".CSRF_TOKEN",
                    new DefaultCsrfToken(HEADER, "_csrf", TOKEN));
            request.setSession(session);
            request.setRequestedSessionId(session.getId());
        }
        if (withToken) {
            request.addHeader(HEADER, masked());
        }
        return request;
    }

    /** As pages send it: masked, here by zeros. */
    private static String masked() {
        byte[] bytes = new byte[2 * TOKEN.length()];
        System.arraycopy(TOKEN.getBytes(StandardCharsets.US_ASCII), 0, bytes, TOKEN.length(), TOKEN.length());
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    /** As {@link #page} or {@link #program}, as the address wants it; our own interface takes both. */
    static List<Caller> of(@Nullable Role role, String address) {
        if (address.startsWith("/engine-rest")) {
            return List.of(program(role));
        }
        return address.startsWith("/api/") ? List.of(program(role), page(role)) : List.of(page(role));
    }
}
