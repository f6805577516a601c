package org.handrail.triage.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.handrail.platform.engine.decision.DecisionTable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The decision tables that come with the product. They are a first version only: what the policy team has released stays
 * live over any restart and any upgrade.
 */
@Component
public class PackagedDecisions {

    private static final String MODELS = "classpath*:dmn/**/*.dmn";

    private final RepositoryService repository;
    private final DeployedTables tables;
    private final LiveRows rows;
    private final Clock clock;

    PackagedDecisions(RepositoryService repository, DeployedTables tables, LiveRows rows, Clock clock) {
        this.repository = repository;
        this.tables = tables;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Makes each packaged table live where nothing or an older packaged one is. Call it at every start, once the models
     * are deployed and outside a transaction; a second node may do the same at the same time.
     *
     * @throws IllegalStateException when a packaged table is not deployed
     */
    public void goLive() {
        for (DecisionTable packaged : packaged()) {
            DecisionDefinition deployed = deployed(packaged);
            rows.goLiveAsPackaged(
                    packaged.key(), new LiveRows.Live(deployed.getId(), deployed.getVersion()), clock.instant());
        }
    }

    private DecisionDefinition deployed(DecisionTable packaged) {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(packaged.key())
                .orderByDecisionDefinitionVersion()
                .desc()
                .list()
                .stream()
                .filter(definition -> tables.table(definition.getId()).hash().equals(packaged.hash()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The packaged decision " + packaged.key() + " is not deployed; deploy the models first."));
    }

    private static List<DecisionTable> packaged() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(MODELS))
                    .map(PackagedDecisions::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DecisionTable read(Resource model) {
        try {
            return DecisionTable.read(model.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
