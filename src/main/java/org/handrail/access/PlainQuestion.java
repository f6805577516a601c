package org.handrail.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a question to the engine name only the fields that its line in the list allows. Whoever may count instances could
 * else ask how many there are of one case, and so whether there is one.
 */
class PlainQuestion extends OncePerRequestFilter {

    private static final int LONGEST = 4096;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final EngineRoutes routes;

    PlainQuestion(EngineRoutes routes) {
        this.routes = routes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Set<String> fields = routes.of(request).map(EngineRoute::fields).orElse(Set.of());
        if (fields.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Map<?, ?> question = read(request.getInputStream().readNBytes(LONGEST));
        if (question != null && fields.containsAll(question.keySet())) {
            // Written again, so that the engine cannot read it in another way.
            chain.doFilter(new Asked(request, JSON.writeValueAsBytes(question)), response);
            return;
        }
        EngineCallRefused.answer(
                response,
                HttpServletResponse.SC_FORBIDDEN,
                "AuthorizationException",
                "Only " + String.join(", ", fields) + " may be asked for here.");
    }

    private static @Nullable Map<?, ?> read(byte[] body) throws IOException {
        try {
            return JSON.readValue(body, Map.class);
        } catch (JsonProcessingException unreadable) {
            return null;
        }
    }

    private static final class Asked extends HttpServletRequestWrapper {

        private final ByteArrayInputStream question;

        Asked(HttpServletRequest request, byte[] question) {
            super(request);
            this.question = new ByteArrayInputStream(question);
        }

        @Override
        public int getContentLength() {
            return -1;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new ServletInputStream() {
                @Override
                public int read() {
                    return question.read();
                }

                @Override
                public int read(byte[] target, int offset, int length) {
                    return question.read(target, offset, length);
                }

                @Override
                public boolean isFinished() {
                    return question.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("This body has been read.");
                }
            };
        }
    }
}
