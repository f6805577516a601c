package org.handrail.triage.process;

import java.util.List;
import java.util.Optional;
import org.handrail.triage.LiveDecision;
import org.handrail.triage.LiveDecisions;
import org.handrail.triage.LiveVersion;
import org.springframework.stereotype.Component;

/** The live versions among the decision tables that are deployed in the engine. */
@Component
class DeployedDecisions implements LiveDecisions {

    private final LiveRows rows;
    private final DeployedTables tables;

    DeployedDecisions(LiveRows rows, DeployedTables tables) {
        this.rows = rows;
        this.tables = tables;
    }

    @Override
    public List<String> keys() {
        return rows.keys();
    }

    @Override
    public Optional<LiveDecision> live(String key, String area) {
        return rows.live(key, area)
                .map(row -> new LiveDecision(key, row.version(), row.definitionId(), tables.table(row.definitionId())));
    }

    @Override
    public List<LiveVersion> versions(String key) {
        return rows.versions(key);
    }
}
