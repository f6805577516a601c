package org.handrail.platform.engine.decision;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.jspecify.annotations.Nullable;

/**
 * One decision table, read from a DMN file and evaluated by Camunda's DMN engine. Immutable and safe for many threads;
 * nothing stays behind after an evaluation.
 */
public final class DecisionTable {

    private final TableDescription description;
    private final String hash;
    private final DmnDecision decision;
    private final Map<String, Rule> rulesById;

    DecisionTable(TableDescription description, String hash, DmnDecision decision) {
        this.description = description;
        this.hash = hash;
        this.decision = decision;
        this.rulesById = description.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    }

    /**
     * Reads a file that holds exactly one decision, a table in FEEL.
     *
     * @throws IllegalArgumentException naming the fault, in words for the author of the table
     */
    public static DecisionTable read(byte[] dmnXml) {
        return DecisionTableReader.read(dmnXml);
    }

    /** The id of the decision. */
    public String key() {
        return description.key();
    }

    /** The name of the decision for people. */
    public String name() {
        return description.name();
    }

    /** How many of the matching rules count. */
    public HitPolicy hitPolicy() {
        return description.hitPolicy();
    }

    /** The inputs, in the order of the columns. */
    public List<Column> inputs() {
        return description.inputs();
    }

    /** The outputs, in the order of the columns. */
    public List<Column> outputs() {
        return description.outputs();
    }

    /** The rules, in the order of the rows. */
    public List<Rule> rules() {
        return description.rules();
    }

    /** SHA-256 of the bytes read, in lower-case hexadecimal. */
    public String hash() {
        return hash;
    }

    /**
     * The rules that count for these values. Each input of the table must be there, with a value or null; other entries
     * are left aside and never reach the engine. Values are text, numbers, true or false, dates and times, lists, and
     * maps by text.
     *
     * @throws IllegalArgumentException if an input is absent or holds something else; the message names the input and
     *     quotes no value
     * @throws IllegalStateException if the table itself fails on these values, as when two rules of a UNIQUE table match
     */
    public TableResult evaluate(Map<String, @Nullable Object> values) {
        return new TableResult(
                matchingRules(admitted(values)).stream().map(this::matchedRule).toList());
    }

    private Map<String, @Nullable Object> admitted(Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> admitted = new HashMap<>();
        for (TableDescription.Input input : description.typedInputs()) {
            String name = input.column().name();
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException("The table '" + key() + "' needs the input '" + name + "'");
            }
            Object value = PlainValues.admit(name, values.get(name));
            if (!input.type().fits(value)) {
                throw new IllegalArgumentException(
                        "The input '" + name + "' must be " + input.type().words());
            }
            admitted.put(name, value);
        }
        return admitted;
    }

    // The engine's own messages quote the values, so they go no further than this.
    @SuppressWarnings("UnusedException")
    private List<DmnEvaluatedDecisionRule> matchingRules(Map<String, @Nullable Object> values) {
        try {
            return TableEngine.matchingRules(decision, values);
        } catch (DmnEngineException | FeelException e) {
            throw new IllegalStateException("The table '" + key() + "' gives no answer for these inputs: "
                    + e.getClass().getSimpleName());
        }
    }

    private MatchedRule matchedRule(DmnEvaluatedDecisionRule matched) {
        Rule rule = Objects.requireNonNull(rulesById.get(matched.getId()));
        Map<String, Object> outputs = new LinkedHashMap<>();
        matched.getOutputEntries().forEach((name, output) -> {
            Object value = output.getValue().getValue();
            if (value != null) {
                outputs.put(name, value);
            }
        });
        return new MatchedRule(rule.id(), rule.row(), rule.annotation(), outputs);
    }
}
