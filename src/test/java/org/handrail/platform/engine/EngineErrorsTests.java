package org.handrail.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.junit.jupiter.api.Test;

class EngineErrorsTests {

    @Test
    void tellsToSendAgainWhenTwoChangesMet() {
        Response answer = new EngineErrors()
                .toResponse(new ProcessEngineException(new OptimisticLockingException("ENGINE-03005 secret")));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(String.valueOf(answer.getEntity())).contains("Send it again").doesNotContain("secret");
    }

    @Test
    void tellsNothingOfAFaultButWhereToFindIt() {
        Response answer = new EngineErrors().toResponse(new IllegalStateException("secret"));

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(String.valueOf(answer.getEntity()))
                .contains("nothing was changed")
                .doesNotContain("secret");
    }

    @Test
    void tellsThatSomebodyElseWasFaster() {
        Response answer = new EngineErrors().toResponse(new TaskAlreadyClaimedException("t1", "practitioner"));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(String.valueOf(answer.getEntity()))
                .contains("Somebody else has taken this task")
                .doesNotContain("practitioner");
    }
}
