package org.handrail.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ListLimitTests {

    private static final String PAGE = "/camunda/api/engine/engine/default";

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "maxResults=201",
                "maxResults=2000",
                "maxResults=",
                "maxResults",
                "maxResults=-1",
                "maxResults=99999999999",
                "maxResults=10&maxResults=2000",
                "%6daxResults=2000&maxResults=10",
                "max%52esults=2000",
                "%zz=1"
            })
    void tellsAProgramToAskForFewerRows(String query) throws Exception {
        for (String base : new String[] {"/engine-rest", "/engine-rest/engine/default"}) {
            assertThat(passed(base + "/task", query)).isNull();
            assertThat(response.getStatus()).isEqualTo(400);
            assertThat(response.getContentAsString()).contains("at most 200");
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "/process-definition, none, maxResults=200",
                "/process-definition, key=a, key=a&maxResults=200",
                "/job-definition, firstResult=0&maxResults=2000, firstResult=0&maxResults=200",
                "/process-definition, %6daxResults=2000&maxResults=10, maxResults=200",
                "/filter, none, maxResults=2000",
                "/filter, maxResults=2001, maxResults=2000"
            })
    void givesAPageWhatIsAllowed(String path, @Nullable String asked, String given) throws Exception {
        HttpServletRequest passed = passed(PAGE + path, asked);

        assertThat(passed)
                .isNotNull()
                .extracting(HttpServletRequest::getQueryString)
                .isEqualTo(given);
    }

    @ParameterizedTest
    @CsvSource({
        "/engine-rest/task, maxResults=200",
        "/camunda/api/engine/engine/default/filter, maxResults=2000&itemCount=false",
        "/camunda/api/engine/engine/default/filter/a1/list, firstResult=0&maxResults=15",
        "/engine-rest/task/a1, x=y",
        "/cases, page=2"
    })
    void leavesTheRestAlone(String path, String query) throws Exception {
        HttpServletRequest passed = passed(path, query);

        assertThat(passed)
                .isNotNull()
                .extracting(HttpServletRequest::getQueryString)
                .isEqualTo(query);
    }

    @Test
    void limitsWhatIsAskedForByPost() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/engine-rest/task");
        MockFilterChain behind = new MockFilterChain();
        new ListLimit(EngineRoutes.packaged()).doFilter(request, response, behind);

        assertThat(behind.getRequest()).isNull();
        assertThat(response.getStatus()).isEqualTo(400);
    }

    private @Nullable HttpServletRequest passed(String path, @Nullable String query) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setQueryString(query);
        MockFilterChain behind = new MockFilterChain();
        new ListLimit(EngineRoutes.packaged()).doFilter(request, response, behind);
        return (HttpServletRequest) behind.getRequest();
    }
}
