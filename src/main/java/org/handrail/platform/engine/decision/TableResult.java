package org.handrail.platform.engine.decision;

import java.util.List;

/** The rules that count for one set of inputs, in the order of the table; none is an answer too. */
public record TableResult(List<MatchedRule> matched) {

    public TableResult {
        matched = List.copyOf(matched);
    }
}
