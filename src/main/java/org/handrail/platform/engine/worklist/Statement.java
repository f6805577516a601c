package org.handrail.platform.engine.worklist;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** SQL that grows with its parameters, which never stand in the text. */
class Statement {

    private final StringBuilder sql = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    Statement add(String text) {
        sql.append(text);
        return this;
    }

    /** A place for this value. */
    String value(Object value) {
        String name = "p" + values.size();
        values.put(name, value);
        return "#{" + name + "}";
    }

    /** The places for these values, with a comma between. */
    String values(Collection<String> list) {
        return list.stream().map(this::value).collect(Collectors.joining(", "));
    }

    /** As the engine takes a native query. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>(values);
        parameters.put("sql", sql.toString());
        parameters.put("resultType", "LIST");
        return parameters;
    }
}
