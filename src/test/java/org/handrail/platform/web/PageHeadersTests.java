package org.handrail.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PageHeadersTests {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void letsOurPagesRunNothingInlineAndKeepsThemOutOfCaches() {
        new PageHeaders().writeHeaders(new MockHttpServletRequest("GET", "/cases"), response);

        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'self'")
                .doesNotContain("unsafe");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(response.getHeader("Permissions-Policy")).contains("geolocation=()");
    }

    @Test
    void leavesTheEnginesWebApplicationsTheirOwnPolicy() {
        new PageHeaders().writeHeaders(new MockHttpServletRequest("GET", "/camunda/app/tasklist"), response);

        assertThat(response.getHeader("Content-Security-Policy")).isNull();
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void keepsTheCachingThatAFileAskedFor() {
        response.setHeader("Cache-Control", "max-age=31536000");

        new PageHeaders().writeHeaders(new MockHttpServletRequest("GET", "/assets/1/handrail.css"), response);

        assertThat(response.getHeader("Cache-Control")).isEqualTo("max-age=31536000");
    }
}
