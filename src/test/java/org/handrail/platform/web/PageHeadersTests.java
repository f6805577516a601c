package org.handrail.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PageHeadersTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/cases");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void letsOurPagesRunNothingInlineAndKeepsThemOutOfCaches() throws Exception {
        answer((asked, answer) -> {});

        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'self'")
                .doesNotContain("unsafe");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(response.getHeader("Permissions-Policy")).contains("geolocation=()");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
    }

    @Test
    void leavesTheEnginesWebApplicationsTheirOwnPolicy() throws Exception {
        answer((asked, answer) -> header(answer, "Content-Security-Policy", "script-src 'nonce-1'"));

        assertThat(response.getHeaders("Content-Security-Policy")).containsExactly("script-src 'nonce-1'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-cache", "max-age=60", "public"})
    void keepsDataOutOfCachesWhateverWasSaidInside(String said) throws Exception {
        answer((asked, answer) -> header(answer, "Cache-Control", said));

        assertThat(response.getHeaders("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void protectsTheAnswerToALineThatCouldNotBeRead() {
        request.setRequestURI(null);
        PageHeaders.write(request, response);

        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void keepsTheCachingThatAFileAskedFor() throws Exception {
        request.setRequestURI("/assets/1/handrail.css");
        answer((asked, answer) -> header(answer, "Cache-Control", "max-age=31536000, immutable"));

        assertThat(response.getHeader("Cache-Control")).isEqualTo("max-age=31536000, immutable");
    }

    @Test
    void keepsNoFileThatIsNotThere() throws Exception {
        request.setRequestURI("/assets/1/none.css");
        answer((asked, answer) -> {
            header(answer, "Cache-Control", "max-age=31536000, immutable");
            ((HttpServletResponse) answer).setStatus(404);
        });

        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/lib/deps.js", "/camunda/app/tasklist/camunda-tasklist-bootstrap.css"})
    void letsBrowsersKeepTheProgramOfTheTaskListAndAskWhetherItChanged(String path) throws Exception {
        request.setRequestURI(path);
        answer((asked, answer) -> answer.setContentType("text/javascript"));

        assertThat(response.getHeaders("Cache-Control")).containsExactly("private, no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/camunda/app/tasklist/default/", "/camunda/api/engine/engine/default/task", "/api/lib/x.js"})
    void keepsNothingElseOfTheTaskList(String path) throws Exception {
        request.setRequestURI(path);
        answer((asked, answer) -> answer.setContentType("application/json"));

        assertThat(response.getHeaders("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void keepsNoPageThatIsNamedLikeAFile() throws Exception {
        request.setRequestURI("/camunda/app/tasklist/x.js");
        answer((asked, answer) -> answer.setContentType("text/html;charset=UTF-8"));

        assertThat(response.getHeaders("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void asksForHttpsOnlyOverHttps() throws Exception {
        answer((asked, answer) -> {});
        assertThat(response.getHeader("Strict-Transport-Security")).isNull();

        request.setSecure(true);
        answer((asked, answer) -> {});
        assertThat(response.getHeader("Strict-Transport-Security")).startsWith("max-age=31536000");
    }

    @Test
    void writesTheHeadersOfAnErrorToo() throws Exception {
        answer((asked, answer) -> ((HttpServletResponse) answer).sendError(500));

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getHeader("Content-Security-Policy")).isNotNull();
    }

    @Test
    void writesTheHeadersBeforeALongAnswerLeaves() throws Exception {
        answer((asked, answer) -> {
            answer.getOutputStream().write(new byte[100_000]);
            assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        });
    }

    private void answer(FilterChain behind) throws Exception {
        new PageHeaders().doFilter(request, response, behind);
    }

    private static void header(ServletResponse answer, String name, String value) {
        ((HttpServletResponse) answer).setHeader(name, value);
    }
}
