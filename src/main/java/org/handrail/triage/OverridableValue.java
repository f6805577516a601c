package org.handrail.triage;

import java.util.List;
import org.handrail.platform.engine.decision.HitPolicy;
import org.handrail.platform.web.FieldProblem;
import org.springframework.stereotype.Component;

/** The one value of an evaluation that a person may replace: the first output of a table that gives one answer. */
@Component
class OverridableValue {

    private final InputCatalogue catalogue;
    private final Codes codes;

    OverridableValue(InputCatalogue catalogue, Codes codes) {
        this.catalogue = catalogue;
        this.codes = codes;
    }

    /** What the table recommends. */
    String recommended(Evaluation evaluation) {
        return String.valueOf(evaluation.value(output(evaluation)));
    }

    /** Why a value cannot take the place of what the table recommends; empty when it can. */
    List<FieldProblem> problems(Evaluation evaluation, String value) {
        if (evaluation.decision().equals(Recommendation.SCREEN)) {
            return refusal("The safety colour follows from the safety answers. Change an answer, or tell the"
                    + " safeguarding lead.");
        }
        if (!givesOneAnswer(evaluation.hitPolicy()) || evaluation.matched().isEmpty()) {
            return refusal("This table gives no single answer that could be replaced.");
        }
        return allowed(evaluation).contains(value) ? List.of() : refusal("Choose one of the listed answers.");
    }

    private List<String> allowed(Evaluation evaluation) {
        String output = output(evaluation);
        List<String> listed = codes.codesOf(evaluation.decision(), output);
        return listed.isEmpty()
                ? catalogue.find(output).stream()
                        .flatMap(input -> input.allowed().listed().stream())
                        .map(String::valueOf)
                        .toList()
                : listed;
    }

    private static String output(Evaluation evaluation) {
        return evaluation.matched().get(0).outputs().keySet().iterator().next();
    }

    private static boolean givesOneAnswer(HitPolicy policy) {
        return policy == HitPolicy.FIRST || policy == HitPolicy.UNIQUE || policy == HitPolicy.ANY;
    }

    private static List<FieldProblem> refusal(String detail) {
        return List.of(new FieldProblem("/value", detail));
    }
}
