package org.handrail.platform.engine.decision;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes small DMN files for tests. */
final class TableXml {

    private final List<String> inputs = new ArrayList<>();
    private final List<String> outputs = new ArrayList<>();
    private final List<String> rules = new ArrayList<>();
    private String policy = "hitPolicy=\"FIRST\"";
    private String definitions = "";

    static TableXml table() {
        return new TableXml();
    }

    TableXml definitions(String attributes) {
        definitions = attributes;
        return this;
    }

    TableXml policy(String attributes) {
        policy = attributes;
        return this;
    }

    /** An input; the attributes go to its expression. */
    TableXml input(String expression, String attributes) {
        return inputXml("<inputExpression id=\"e" + inputs.size() + "\" " + attributes + "><text>" + expression
                + "</text></inputExpression>");
    }

    TableXml inputXml(String content) {
        inputs.add("<input id=\"i" + inputs.size() + "\">" + content + "</input>");
        return this;
    }

    TableXml output(String attributes) {
        outputs.add("<output id=\"o" + outputs.size() + "\" " + attributes + " />");
        return this;
    }

    /** A rule whose cells are input cells first, then output cells. */
    TableXml rule(String... cells) {
        StringBuilder rule = new StringBuilder("<rule id=\"r" + (rules.size() + 1) + "\"><description>Reason "
                + (rules.size() + 1) + ".</description>");
        for (int i = 0; i < cells.length; i++) {
            String element = i < inputs.size() ? "inputEntry" : "outputEntry";
            rule.append("<%s id=\"c%d_%d\"><text><![CDATA[%s]]></text></%s>"
                    .formatted(element, rules.size(), i, cells[i], element));
        }
        return ruleXml(rule.append("</rule>").toString());
    }

    TableXml ruleXml(String xml) {
        rules.add(xml);
        return this;
    }

    String decision(String id) {
        return "<decision id=\"" + id + "\" name=\"A table\"><decisionTable id=\"t_" + id + "\" " + policy + ">"
                + String.join("", inputs) + String.join("", outputs) + String.join("", rules)
                + "</decisionTable></decision>";
    }

    byte[] xml() {
        return file(decision("a-table"));
    }

    byte[] file(String content) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"d\" name=\"d\""
                        + " namespace=\"http://camunda.org/schema/1.0/dmn\" " + definitions + ">" + content
                        + "</definitions>")
                .getBytes(StandardCharsets.UTF_8);
    }

    DecisionTable read() {
        return DecisionTable.read(xml());
    }
}
