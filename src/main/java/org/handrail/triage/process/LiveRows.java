package org.handrail.triage.process;

import static org.handrail.platform.DatabaseTime.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.handrail.platform.Actor;
import org.handrail.platform.DatabaseTime;
import org.handrail.triage.LiveVersion;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table that says which version of a decision is live where. */
@Component
class LiveRows {

    static final String EVERYWHERE = "*";

    private final JdbcClient jdbc;

    LiveRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Live(String definitionId, int version) {}

    /** The row of the area, else the row for everywhere. */
    Optional<Live> live(String key, String area) {
        return jdbc.sql("select definition_id, version from triage_live_decision"
                        + " where decision_key = ? and area in (?, '*')"
                        + " order by case when area = '*' then 1 else 0 end fetch first row only")
                .params(key, area)
                .query((row, n) -> new Live(row.getString("definition_id"), row.getInt("version")))
                .optional();
    }

    List<String> keys() {
        return jdbc.sql("select distinct decision_key from triage_live_decision order by decision_key")
                .query(String.class)
                .list();
    }

    List<LiveVersion> versions(String key) {
        return jdbc.sql("select area, version, source, live_since, live_by from triage_live_decision"
                        + " where decision_key = ? order by case when area = '*' then 0 else 1 end, area")
                .param(key)
                .query(LiveRows::version)
                .list();
    }

    /** Makes a packaged version live everywhere, unless the policy team has released one of its own. */
    void goLiveAsPackaged(String key, Live packaged, Instant now) {
        if (update(key, packaged, now) == 0 && live(key, EVERYWHERE).isEmpty()) {
            insert(key, packaged, now);
        }
    }

    private int update(String key, Live packaged, Instant now) {
        return jdbc.sql("update triage_live_decision set definition_id = ?, version = ?, live_since = ?, live_by = ?"
                        + " where decision_key = ? and area = '*' and source = 'PACKAGED' and definition_id <> ?")
                .params(
                        packaged.definitionId(),
                        packaged.version(),
                        DatabaseTime.of(now),
                        Actor.SYSTEM.account(),
                        key,
                        packaged.definitionId())
                .update();
    }

    @SuppressWarnings("UnusedException")
    private void insert(String key, Live packaged, Instant now) {
        try {
            jdbc.sql("insert into triage_live_decision"
                            + " (decision_key, area, definition_id, version, source, live_since, live_by)"
                            + " values (?, '*', ?, ?, 'PACKAGED', ?, ?)")
                    .params(
                            key,
                            packaged.definitionId(),
                            packaged.version(),
                            DatabaseTime.of(now),
                            Actor.SYSTEM.account())
                    .update();
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            update(key, packaged, now);
        }
    }

    private static LiveVersion version(ResultSet row, int number) throws SQLException {
        return new LiveVersion(
                row.getString("area"),
                row.getInt("version"),
                row.getString("source"),
                instant(row, "live_since"),
                row.getString("live_by"));
    }
}
