package org.handrail.platform.engine.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.jspecify.annotations.Nullable;

/** Reads the list of values that a column names, such as {@code "YES","NO"}. */
final class AllowedValues {

    private static final Pattern ITEM = Pattern.compile("\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\",]+))\\s*(?:,|$)");

    private AllowedValues() {}

    static List<String> of(@Nullable UnaryTests values) {
        if (values == null || values.getText() == null) {
            return List.of();
        }
        List<String> items = new ArrayList<>();
        Matcher item = ITEM.matcher(values.getText().getTextContent().strip());
        while (item.lookingAt()) {
            items.add(item.group(1) != null ? item.group(1) : item.group(2).strip());
            item.region(item.end(), item.regionEnd());
        }
        return items;
    }
}
