package org.handrail.platform.engine.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.jspecify.annotations.Nullable;

/** Takes the description of a table from its model; refuses a table whose columns or rules cannot be named. */
final class TableDescriber {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final Decision decision;
    private final DecisionTable table;

    TableDescriber(Decision decision, DecisionTable table) {
        this.decision = decision;
        this.table = table;
    }

    TableDescription describe() {
        if (table.getInputs().isEmpty()
                || table.getOutputs().isEmpty()
                || table.getRules().isEmpty()) {
            throw new IllegalArgumentException("A table needs at least one input, one output and one rule");
        }
        String name = decision.getName();
        return new TableDescription(
                decision.getId(), name == null ? decision.getId() : name, hitPolicy(), inputs(), outputs(), rules());
    }

    private HitPolicy hitPolicy() {
        if (table.getAggregation() != null) {
            throw new IllegalArgumentException("A table that adds up, counts or picks the largest is not supported");
        }
        String name = table.getAttributeValue("hitPolicy");
        return name == null
                ? HitPolicy.UNIQUE
                : HitPolicy.ofDmnName(name)
                        .orElseThrow(
                                () -> new IllegalArgumentException("The hit policy '" + name + "' is not supported"));
    }

    private List<TableDescription.Input> inputs() {
        Set<String> names = new HashSet<>();
        List<TableDescription.Input> inputs = new ArrayList<>();
        for (Input input : table.getInputs()) {
            String name = expression(input);
            if (!PLAIN_NAME.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "Each input is the plain name of a fact; this table has '" + name + "'");
            }
            refuseSecond(name, names);
            ColumnType type = type(name, input.getInputExpression().getTypeRef());
            inputs.add(new TableDescription.Input(
                    new Column(name, type.dmnName(), AllowedValues.of(input.getInputValues())), type));
        }
        return inputs;
    }

    private static String expression(Input input) {
        return input.getInputExpression() == null || input.getInputExpression().getText() == null
                ? ""
                : input.getInputExpression().getText().getTextContent().strip();
    }

    private List<Column> outputs() {
        Set<String> names = new HashSet<>();
        List<Column> outputs = new ArrayList<>();
        for (Output output : table.getOutputs()) {
            String name = output.getName();
            if (name == null || name.isBlank()) {
                throw new IllegalArgumentException("Each output needs a name");
            }
            refuseSecond(name, names);
            outputs.add(new Column(name, type(name, output.getTypeRef()).dmnName(), AllowedValues.of((UnaryTests)
                    output.getOutputValues())));
        }
        return outputs;
    }

    private static void refuseSecond(String name, Set<String> names) {
        if (!names.add(name)) {
            throw new IllegalArgumentException("The column '" + name + "' is there twice");
        }
    }

    private static ColumnType type(String column, @Nullable String typeRef) {
        return ColumnType.ofDmnName(typeRef)
                .orElseThrow(() -> new IllegalArgumentException("The column '" + column + "' has the type '" + typeRef
                        + "'; a type is string, boolean, integer, long or double, or left open"));
    }

    private List<Rule> rules() {
        Collection<org.camunda.bpm.model.dmn.instance.Rule> all = table.getRules();
        List<Rule> rules = new ArrayList<>(all.size());
        for (org.camunda.bpm.model.dmn.instance.Rule rule : all) {
            int row = rules.size() + 1;
            if (rule.getId() == null || rule.getId().isBlank()) {
                throw new IllegalArgumentException("Row " + row + " has no id");
            }
            String annotation = rule.getDescription() == null
                    ? ""
                    : rule.getDescription().getTextContent().strip();
            rules.add(new Rule(rule.getId(), row, annotation));
        }
        return rules;
    }
}
