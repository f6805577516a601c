package org.handrail.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.handrail.triage.Codes;
import org.junit.jupiter.api.Test;

class PathwayProcessesTests {

    private final PathwayProcesses processes = new PathwayProcesses();

    @Test
    void knowsAProcessForEveryPathwayThatATableMayRecommend() {
        assertThat(Codes.packaged().of("pathways", "pathway").keySet())
                .isNotEmpty()
                .allSatisfy(pathway -> {
                    String key =
                            processes.of(pathway).orElseThrow(() -> new AssertionError("No process for " + pathway));
                    assertThat(Files.walk(Path.of("processes"))
                                    .map(path -> path.getFileName().toString()))
                            .contains(key + ".bpmn");
                });
    }

    @Test
    void knowsNoProcessForWhatIsNoPathway() {
        assertThat(processes.of("NO_SUCH_HELP")).isEmpty();
    }
}
