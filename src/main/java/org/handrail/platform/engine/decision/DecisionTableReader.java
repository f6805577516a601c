package org.handrail.platform.engine.decision;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;

/** Reads a DMN file into a table, or says what keeps it from being one. */
final class DecisionTableReader {

    private DecisionTableReader() {}

    static DecisionTable read(byte[] dmnXml) {
        DmnModelInstance model = model(dmnXml);
        Decision decision = onlyDecision(model);
        if (!(decision.getExpression() instanceof org.camunda.bpm.model.dmn.instance.DecisionTable table)) {
            throw new IllegalArgumentException("The decision '" + decision.getId() + "' is not a decision table");
        }
        TableDescription description = new TableDescriber(decision, table).describe();
        CellChecks.refuseFaults(model, table);
        try {
            return new DecisionTable(description, sha256(dmnXml), TableEngine.parse(decision.getId(), model));
        } catch (DmnEngineException e) {
            throw new IllegalArgumentException("The engine cannot take the table: " + e.getMessage(), e);
        }
    }

    private static DmnModelInstance model(byte[] dmnXml) {
        try {
            return Dmn.readModelFromStream(new ByteArrayInputStream(dmnXml));
        } catch (ModelException e) {
            throw new IllegalArgumentException(
                    "The file is not valid DMN: " + deepest(e).getMessage(), e);
        }
    }

    private static Throwable deepest(Throwable fault) {
        Throwable cause = fault.getCause();
        return cause == null ? fault : deepest(cause);
    }

    private static Decision onlyDecision(DmnModelInstance model) {
        Collection<Decision> decisions = model.getModelElementsByType(Decision.class);
        if (decisions.size() != 1) {
            throw new IllegalArgumentException("A file holds exactly one decision; this one holds " + decisions.size());
        }
        Decision decision = decisions.iterator().next();
        if (decision.getId() == null || decision.getId().isBlank()) {
            throw new IllegalArgumentException("The decision has no id");
        }
        return decision;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
