package org.handrail.triage;

import java.util.List;
import org.handrail.platform.engine.decision.Column;
import org.handrail.platform.engine.decision.DecisionTable;
import org.handrail.platform.engine.decision.HitPolicy;
import org.springframework.stereotype.Component;

/** Asks the version of a table that is live for an area, and keeps nothing. */
@Component
class EvaluatingTable {

    private final LiveDecisions decisions;
    private final InputCatalogue catalogue;

    EvaluatingTable(LiveDecisions decisions, InputCatalogue catalogue) {
        this.decisions = decisions;
        this.catalogue = catalogue;
    }

    /**
     * @throws IllegalStateException when no version is live, or the table asks for an input that does not exist, or it
     *     gives no answer though one row must always match
     */
    Evaluation evaluate(String key, String area, FilledInputs inputs) {
        LiveDecision live = decisions
                .live(key, area)
                .orElseThrow(() -> new IllegalStateException("No version of the decision " + key + " is live."));
        Evaluation evaluation = evaluate(live, area, inputs);
        if (evaluation.matched().isEmpty() && evaluation.hitPolicy() == HitPolicy.FIRST) {
            throw new IllegalStateException("The table " + key + " version " + live.version() + " gave no answer.");
        }
        return evaluation;
    }

    Evaluation evaluate(LiveDecision live, String area, FilledInputs inputs) {
        DecisionTable table = live.table();
        List<String> columns = table.inputs().stream().map(Column::name).toList();
        columns.stream()
                .filter(column -> catalogue.find(column).isEmpty())
                .findFirst()
                .ifPresent(unknown -> {
                    throw new IllegalStateException("The table " + live.key() + " version " + live.version()
                            + " asks for the unknown input " + unknown);
                });
        var own = inputs.valuesOf(columns);
        return new Evaluation(
                live.key(),
                live.version(),
                live.definitionId(),
                table.hash(),
                table.hitPolicy(),
                area,
                own,
                inputs.defaultedOf(columns),
                table.evaluate(own).matched());
    }
}
