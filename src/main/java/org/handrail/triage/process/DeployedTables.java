package org.handrail.triage.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.handrail.platform.engine.decision.DecisionTable;
import org.springframework.stereotype.Component;

/** Deployed decision tables, each read once: a deployed definition never changes. */
@Component
class DeployedTables {

    private final RepositoryService repository;
    private final Map<String, DecisionTable> byDefinition = new ConcurrentHashMap<>();

    DeployedTables(RepositoryService repository) {
        this.repository = repository;
    }

    DecisionTable table(String definitionId) {
        return byDefinition.computeIfAbsent(definitionId, this::read);
    }

    private DecisionTable read(String definitionId) {
        try (InputStream model = repository.getDecisionModel(definitionId)) {
            return DecisionTable.read(model.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
