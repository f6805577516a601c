package org.handrail.platform.engine.decision;

import java.util.List;

/** What a DMN file says about its table, apart from the cells. */
record TableDescription(
        String key, String name, HitPolicy hitPolicy, List<Input> typedInputs, List<Column> outputs, List<Rule> rules) {

    TableDescription {
        typedInputs = List.copyOf(typedInputs);
        outputs = List.copyOf(outputs);
        rules = List.copyOf(rules);
    }

    List<Column> inputs() {
        return typedInputs.stream().map(Input::column).toList();
    }

    record Input(Column column, ColumnType type) {}
}
