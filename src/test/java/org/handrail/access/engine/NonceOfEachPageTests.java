package org.handrail.access.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

import jakarta.servlet.FilterChain;
import org.camunda.bpm.webapp.impl.security.filter.headersec.HttpHeaderSecurityFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterConfig;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

class NonceOfEachPageTests {

    private final MockServletContext server = new MockServletContext();
    private final HttpHeaderSecurityFilter engine = new HttpHeaderSecurityFilter();

    @BeforeEach
    void start() {
        engine.init(new MockFilterConfig(server));
    }

    @Test
    void staysWithItsPageWhenAnotherIsAskedForInBetween() throws Exception {
        MockHttpServletResponse page = new MockHttpServletResponse();
        String[] nonceOfPage = new String[1];
        ask(page, (request, response) -> {
            MockHttpServletResponse other = new MockHttpServletResponse();
            try {
                ask(other, (asked, answered) -> {});
            } catch (Exception unexpected) {
                throw new AssertionError(unexpected);
            }
            nonceOfPage[0] = (String) request.getServletContext().getAttribute(ATTR_CSP_FILTER_NONCE);
            assertThat(other.getHeader("Content-Security-Policy")).doesNotContain(nonceOfPage[0]);
        });

        assertThat(page.getHeader("Content-Security-Policy")).contains("'nonce-" + nonceOfPage[0] + "'");
    }

    @Test
    void sharesWhatElseTheServerKnows() throws Exception {
        server.setAttribute("path", "/camunda");
        ask(new MockHttpServletResponse(), (request, response) -> {
            assertThat(request.getServletContext().getAttribute("path")).isEqualTo("/camunda");
            request.getServletContext().setAttribute("told", true);
        });

        assertThat(server.getAttribute("told")).isEqualTo(true);
        assertThat(server.getAttribute(ATTR_CSP_FILTER_NONCE)).isNull();
    }

    private void ask(MockHttpServletResponse response, FilterChain behind) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(server, "GET", "/camunda/app/tasklist/default/");
        new NonceOfEachPage().doFilter(request, response, (asked, answer) -> engine.doFilter(asked, answer, behind));
    }
}
