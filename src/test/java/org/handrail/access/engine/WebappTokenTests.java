package org.handrail.access.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class WebappTokenTests {

    private final MockHttpSession session = new MockHttpSession();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain behind = new MockFilterChain();

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "post", "TRACE", "ANYTHING"})
    void refusesAChangeWithoutTheTokenAndKeepsTheSession(String method) throws Exception {
        session.setAttribute("CAMUNDA_CSRF_TOKEN", "right");
        new WebappToken().doFilter(request(method), response, behind);

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(behind.getRequest()).isNull();
        assertThat(session.isInvalid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong", "Right", "right "})
    void refusesAnotherToken(String told) throws Exception {
        session.setAttribute("CAMUNDA_CSRF_TOKEN", "right");
        MockHttpServletRequest request = request("POST");
        request.addHeader("X-XSRF-TOKEN", told);
        new WebappToken().doFilter(request, response, behind);

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void refusesAnyTokenWhereNoneWasGiven() throws Exception {
        MockHttpServletRequest request = request("POST");
        request.addHeader("X-XSRF-TOKEN", "");
        new WebappToken().doFilter(request, response, behind);

        assertThat(response.getStatus()).isEqualTo(403);
    }

    @Test
    void letsTheRightTokenPass() throws Exception {
        session.setAttribute("CAMUNDA_CSRF_TOKEN", "right");
        MockHttpServletRequest request = request("POST");
        request.addHeader("X-XSRF-TOKEN", "right");
        new WebappToken().doFilter(request, response, behind);

        assertThat(behind.getRequest()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void letsReadingPass(String method) throws Exception {
        new WebappToken().doFilter(request(method), response, behind);

        assertThat(behind.getRequest()).isNotNull();
    }

    private MockHttpServletRequest request(String method) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/camunda/api/engine/engine/default/task");
        request.setSession(session);
        return request;
    }
}
