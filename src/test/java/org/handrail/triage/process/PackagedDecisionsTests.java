package org.handrail.triage.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import javax.sql.DataSource;
import org.handrail.platform.TestDatabase;
import org.handrail.triage.LiveDecision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

class PackagedDecisionsTests {

    private static final String KENT = "E10000016";
    private static final String WIRRAL = "E08000015";

    private final DataSource source = TestDatabase.H2.migrated();
    private final EngineOnDatabase plain = new EngineOnDatabase(source);
    private final LiveRows rows = new LiveRows(JdbcClient.create(source));
    private final DeployedTables tables = new DeployedTables(plain.engine().getRepositoryService());
    private final DeployedDecisions decisions = new DeployedDecisions(rows, tables);
    private final PackagedDecisions packaged =
            new PackagedDecisions(plain.engine().getRepositoryService(), tables, rows, Clock.systemUTC());

    @BeforeEach
    void deploy() throws IOException {
        plain.deployPackagedDecisions();
    }

    @AfterEach
    void stop() {
        plain.close();
    }

    @Test
    void makesEveryPackagedTableLive() {
        packaged.goLive();

        assertThat(decisions.keys())
                .containsExactly(
                        "closure-outcome",
                        "eligibility",
                        "information-sharing",
                        "lead-practitioner",
                        "level-of-need",
                        "partner-routing",
                        "pathways",
                        "review-cadence",
                        "safeguarding-routes",
                        "safeguarding-screen",
                        "step-change",
                        "urgency-sla");
        LiveDecision level = decisions.live("level-of-need", KENT).orElseThrow();
        assertThat(level.version()).isEqualTo(1);
        assertThat(level.table().key()).isEqualTo("level-of-need");
        assertThat(decisions.live("horoscope", KENT)).isEmpty();
    }

    @Test
    void readsEachDeployedTableOnce() {
        packaged.goLive();

        assertThat(decisions.live("pathways", KENT).orElseThrow().table())
                .isSameAs(decisions.live("pathways", WIRRAL).orElseThrow().table());
    }

    @Test
    void leavesLaterDeploymentsOfOthersAlone() throws IOException {
        plain.deploy("level-of-need.dmn", changedLevelOfNeed());

        packaged.goLive();

        assertThat(decisions.live("level-of-need", KENT).orElseThrow().version())
                .isEqualTo(1);
    }

    @Test
    void keepsReleaseOfThePolicyTeamOverARestart() throws IOException {
        packaged.goLive();
        String before =
                decisions.live("level-of-need", KENT).orElseThrow().table().hash();
        plain.deploy("level-of-need.dmn", changedLevelOfNeed());
        JdbcClient.create(source)
                .sql("update triage_live_decision set definition_id = ?, version = 2, source = 'POLICY'"
                        + " where decision_key = 'level-of-need'")
                .param(newestDefinition("level-of-need"))
                .update();

        packaged.goLive();

        LiveDecision live = decisions.live("level-of-need", KENT).orElseThrow();
        assertThat(live.version()).isEqualTo(2);
        assertThat(live.table().hash()).isNotEqualTo(before);
    }

    @Test
    void refusesToStartBeforeTheModelsAreDeployed() {
        try (EngineOnDatabase empty = new EngineOnDatabase(TestDatabase.H2.migrated())) {
            var repository = empty.engine().getRepositoryService();
            PackagedDecisions early =
                    new PackagedDecisions(repository, new DeployedTables(repository), rows, Clock.systemUTC());

            assertThatThrownBy(early::goLive)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageEndingWith("is not deployed; deploy the models first.");
        }
    }

    private String newestDefinition(String key) {
        return plain.engine()
                .getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private static String changedLevelOfNeed() throws IOException {
        String packaged =
                new ClassPathResource("dmn/triage/level-of-need.dmn").getContentAsString(StandardCharsets.UTF_8);
        String changed = packaged.replace("&gt;= 3", "&gt;= 2").replace(">= 3", ">= 2");
        assertThat(changed).isNotEqualTo(packaged);
        return changed;
    }
}
