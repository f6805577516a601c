package org.handrail.triage.web;

import java.util.List;
import java.util.Map;
import org.handrail.triage.Evaluation;
import org.jspecify.annotations.Nullable;

/** One evaluation: what went in, what came out, and which rows matched and why. */
record EvaluationAnswer(
        String decision,
        int version,
        String hitPolicy,
        Map<String, @Nullable Object> inputs,
        List<String> defaultsApplied,
        List<Map<String, Object>> outputs,
        List<Row> matchedRules) {

    record Row(String id, int row, String annotation) {}

    static EvaluationAnswer of(Evaluation evaluation) {
        return new EvaluationAnswer(
                evaluation.decision(),
                evaluation.version(),
                evaluation.hitPolicy().dmnName(),
                evaluation.inputs(),
                evaluation.defaultsApplied(),
                evaluation.outputs(),
                evaluation.matched().stream()
                        .map(rule -> new Row(rule.id(), rule.row(), rule.annotation()))
                        .toList());
    }
}
