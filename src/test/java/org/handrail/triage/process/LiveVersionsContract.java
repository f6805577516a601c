package org.handrail.triage.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.TestDatabase;
import org.handrail.triage.LiveVersion;
import org.handrail.triage.process.LiveRows.Live;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which version of a decision is live where, on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LiveVersionsContract {

    private static final String KENT = "E10000016";
    private static final String WIRRAL = "E08000015";
    private static final Instant FIRST = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-24T10:00:00Z");

    private final JdbcClient jdbc;
    private final LiveRows rows;
    private String key = "";

    LiveVersionsContract(TestDatabase database) {
        jdbc = JdbcClient.create(database.migrated());
        rows = new LiveRows(jdbc);
    }

    @BeforeEach
    void nameNewDecision() {
        key = "decision-" + UUID.randomUUID();
    }

    @Test
    void goesLiveEverywhereWhenNothingIs() {
        rows.goLiveAsPackaged(key, new Live("d:1", 1), FIRST);

        assertThat(rows.live(key, KENT)).contains(new Live("d:1", 1));
        assertThat(rows.versions(key)).containsExactly(new LiveVersion("*", 1, "PACKAGED", FIRST, "system"));
        assertThat(rows.keys()).contains(key);
        assertThat(rows.live("no-such-decision", KENT)).isEmpty();
    }

    @Test
    void replacesOlderPackagedVersion() {
        rows.goLiveAsPackaged(key, new Live("d:1", 1), FIRST);
        rows.goLiveAsPackaged(key, new Live("d:2", 2), LATER);

        assertThat(rows.live(key, KENT)).contains(new Live("d:2", 2));
        assertThat(rows.versions(key)).containsExactly(new LiveVersion("*", 2, "PACKAGED", LATER, "system"));
    }

    @Test
    void staysLiveSinceTheFirstStart() {
        rows.goLiveAsPackaged(key, new Live("d:1", 1), FIRST);
        rows.goLiveAsPackaged(key, new Live("d:1", 1), LATER);

        assertThat(rows.versions(key)).containsExactly(new LiveVersion("*", 1, "PACKAGED", FIRST, "system"));
    }

    @Test
    void neverReplacesWhatThePolicyTeamReleased() {
        release("*", "p:7", 7);

        rows.goLiveAsPackaged(key, new Live("d:8", 8), LATER);

        assertThat(rows.live(key, KENT)).contains(new Live("p:7", 7));
        assertThat(rows.versions(key)).containsExactly(new LiveVersion("*", 7, "POLICY", FIRST, "approver"));
    }

    @Test
    void prefersVersionOfTheAreaToTheOneForEverywhere() {
        rows.goLiveAsPackaged(key, new Live("d:1", 1), FIRST);
        release(WIRRAL, "p:2", 2);
        rows.goLiveAsPackaged(key, new Live("d:3", 3), LATER);

        assertThat(rows.live(key, WIRRAL)).contains(new Live("p:2", 2));
        assertThat(rows.live(key, KENT)).contains(new Live("d:3", 3));
        assertThat(rows.versions(key))
                .containsExactly(
                        new LiveVersion("*", 3, "PACKAGED", LATER, "system"),
                        new LiveVersion(WIRRAL, 2, "POLICY", FIRST, "approver"));
    }

    private void release(String area, String definition, int version) {
        jdbc.sql("insert into triage_live_decision"
                        + " (decision_key, area, definition_id, version, source, live_since, live_by)"
                        + " values (?, ?, ?, ?, 'POLICY', ?, 'approver')")
                .params(key, area, definition, version, DatabaseTime.of(FIRST))
                .update();
    }
}
