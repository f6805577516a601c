package org.handrail.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handrail.access.EngineRoute.Door;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps lists of the engine short. A program must say how many rows it wants and hears when that is too many: a list that
 * was cut without a word would pass for all there is. A page shows its rows one screen at a time and gets what is allowed.
 */
class ListLimit extends OncePerRequestFilter {

    static final String WORDS = "Say with maxResults how many rows you want: at most %d.";

    private static final String MAX_RESULTS = "maxResults";

    private final EngineRoutes routes;

    ListLimit(EngineRoutes routes) {
        this.routes = routes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        EngineRoute route = routes.of(request).orElse(null);
        Integer most = route == null ? null : route.most();
        if (route == null || most == null || isWithin(request, most)) {
            chain.doFilter(request, response);
        } else if (route.door() == Door.PROGRAM) {
            EngineCallRefused.answer(
                    response, HttpServletResponse.SC_BAD_REQUEST, "InvalidRequestException", WORDS.formatted(most));
        } else {
            chain.doFilter(new Limited(request, most), response);
        }
    }

    /** Only a plain name and number will do: what is written in another way is refused or replaced. */
    private static boolean isWithin(HttpServletRequest request, int most) {
        List<String> asked = parts(request.getQueryString())
                .filter(ListLimit::isLimit)
                .map(part -> part.startsWith(MAX_RESULTS + "=") ? part.substring(MAX_RESULTS.length() + 1) : "")
                .toList();
        return asked.size() == 1 && asked.get(0).matches("[0-9]{1,9}") && Integer.parseInt(asked.get(0)) <= most;
    }

    private static Stream<String> parts(@Nullable String query) {
        return query == null || query.isEmpty() ? Stream.empty() : Arrays.stream(query.split("&"));
    }

    /** The engine decodes names before it reads them, so an encoded name counts as well. */
    private static boolean isLimit(String part) {
        String name = part.split("=", 2)[0];
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8).equals(MAX_RESULTS);
        } catch (IllegalArgumentException malformed) {
            return true;
        }
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private final int most;

        Limited(HttpServletRequest request, int most) {
            super(request);
            this.most = most;
        }

        @Override
        public String getQueryString() {
            return Stream.concat(
                            parts(super.getQueryString()).filter(part -> !isLimit(part)),
                            Stream.of(MAX_RESULTS + "=" + most))
                    .collect(Collectors.joining("&"));
        }
    }
}
