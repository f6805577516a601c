package org.handrail.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PlainQuestionTests {

    private static final String COUNT = "/camunda/api/engine/engine/default/process-instance/count";

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain behind = new MockFilterChain();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"businessKey\":\"HR-2026-000001\"}",
                "{\"processDefinitionKey\":\"front-door\",\"businessKey\":\"HR-2026-000001\"}",
                "{\"processDefinitionKey\":\"front-door\",\"orQueries\":[{\"businessKey\":\"HR-2026-000001\"}]}",
                "{\"variables\":[]}",
                "[]",
                "",
                "null",
                "{\"processDefinitionKey\":"
            })
    void refusesToCountTheInstancesOfACase(String question) throws Exception {
        ask(COUNT, question);

        assertThat(behind.getRequest()).isNull();
        assertThat(response.getStatus()).isEqualTo(403);
    }

    @Test
    void countsTheInstancesOfAModel() throws Exception {
        ask(COUNT, "{\"processDefinitionId\":\"front-door:1:1\" , \"processDefinitionId\":\"b:1:1\"}");

        assertThat(behind.getRequest()).isNotNull();
        assertThat(new String(behind.getRequest().getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\"processDefinitionId\":\"b:1:1\"}");
    }

    @Test
    void leavesOtherQuestionsAlone() throws Exception {
        ask("/camunda/api/engine/engine/default/filter/a1/list", "{\"orQueries\":[]}");

        assertThat(behind.getRequest()).isNotNull();
    }

    private void ask(String path, String question) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.setContent(question.getBytes(StandardCharsets.UTF_8));
        new PlainQuestion(EngineRoutes.packaged()).doFilter(request, response, behind);
    }
}
