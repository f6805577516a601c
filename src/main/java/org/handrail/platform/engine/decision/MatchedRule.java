package org.handrail.platform.engine.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A rule that counts for one set of inputs, after the hit policy.
 *
 * @param id stable id of the rule in its file
 * @param row place in the table, from 1
 * @param annotation the reason shown to people
 * @param outputs the results by name, in the order of the table; an output without a value is left out
 */
public record MatchedRule(String id, int row, String annotation, Map<String, Object> outputs) {

    public MatchedRule {
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    }
}
