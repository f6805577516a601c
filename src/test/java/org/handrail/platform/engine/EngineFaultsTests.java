package org.handrail.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.MissingAuthorization;
import org.handrail.platform.web.PlainPages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** What the engine refuses is refused by our pages too, and says no more than they do. */
class EngineFaultsTests {

    private static MockMvc pages;

    @BeforeAll
    static void start() {
        pages = PlainPages.with(EngineFaults.class, Troubles.class);
    }

    @Test
    void answersATaskOfOthersAsNoTask() throws Exception {
        MockHttpServletResponse refused = show("/trouble/task");

        assertThat(refused.getStatus()).isEqualTo(404);
        assertThat(refused.getContentAsString())
                .isEqualTo(show("/trouble/nothing").getContentAsString())
                .doesNotContain("secret");
        assertThat(show("/trouble/gone").getStatus()).isEqualTo(404);
    }

    @Test
    void answersAnyOtherMissingRightAsForbidden() throws Exception {
        MockHttpServletResponse refused = show("/trouble/process");

        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(refused.getContentAsString()).doesNotContain("secret");
    }

    @Test
    void leavesFaultsOfTheEngineAsFaults() throws Exception {
        assertThat(show("/trouble/fault").getStatus()).isEqualTo(500);
    }

    private static MockHttpServletResponse show(String path) throws Exception {
        return pages.perform(get(path)).andReturn().getResponse();
    }

    @Controller
    static class Troubles {

        @GetMapping("/trouble/task")
        String task() {
            throw new ProcessEngineException(missing("Task"));
        }

        @GetMapping("/trouble/gone")
        String gone() {
            throw new ProcessEngineException("Cannot find secret: task is null");
        }

        @GetMapping("/trouble/process")
        String process() {
            throw missing("ProcessInstance");
        }

        @GetMapping("/trouble/fault")
        String fault() {
            throw new ProcessEngineException("secret");
        }

        @GetMapping("/trouble/nothing")
        String nothing() {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }

        private static AuthorizationException missing(String resource) {
            return new AuthorizationException(
                    "secret", List.of(new MissingAuthorization("UPDATE", resource, "secret")));
        }
    }
}
