package org.handrail.access.routes;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handrail.access.Role;
import org.handrail.access.routes.RouteDecisions.Decision;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is left of a call for a million rows when the security filters have passed it on, if they do. */
record EnginePassage(Filter security) {

    private static final Pattern LIMIT = Pattern.compile("(?:^|&)maxResults=(\\d+)");
    private static final int MOST = 200;
    private static final int MOST_FILTERS = 2000;

    boolean isLimited(Route route, Decision decision) {
        Role role = Arrays.stream(Role.values())
                .filter(decision::allows)
                .findFirst()
                .orElseThrow();
        MockHttpServletRequest request = Caller.of(role, route.path()).get(0).request(route.method(), route.address());
        request.setQueryString("maxResults=1000000");
        MockFilterChain behind = new MockFilterChain();
        try {
            security.doFilter(request, new MockHttpServletResponse(), behind);
        } catch (IOException | ServletException unexpected) {
            throw new AssertionError(route.toString(), unexpected);
        }
        if (behind.getRequest() == null) {
            return true;
        }
        HttpServletRequest passed = (HttpServletRequest) Objects.requireNonNull(behind.getRequest());
        Matcher limit = LIMIT.matcher(Objects.requireNonNull(passed.getQueryString()));
        int most = route.path().endsWith("/filter") ? MOST_FILTERS : MOST;
        return limit.find() && Integer.parseInt(limit.group(1)) <= most;
    }
}
