package org.handrail.triage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handrail.platform.engine.decision.Column;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Evaluates one table alone, from the values of its own inputs, raw or worked out. Nothing is stored: anyone may try
 * out what a row does.
 */
@Component
public class EvaluatingAlone {

    private final LiveDecisions decisions;
    private final InputCatalogue catalogue;
    private final FillingInputs filling;
    private final EvaluatingTable tables;

    EvaluatingAlone(LiveDecisions decisions, InputCatalogue catalogue, FillingInputs filling, EvaluatingTable tables) {
        this.decisions = decisions;
        this.catalogue = catalogue;
        this.filling = filling;
        this.tables = tables;
    }

    /**
     * Evaluates the version that is live for the area; nothing when there is no such decision. Inputs left out have
     * their defaults; those that are worked out follow from the others.
     *
     * @throws InvalidInput when a name is not an input of the table or a value is not allowed
     */
    public Optional<Evaluation> evaluate(String key, String area, Map<String, @Nullable Object> sent) {
        return decisions.live(key, area).map(live -> {
            Map<String, Object> given = checked(live, sent);
            FilledInputs filled =
                    filling.fill(area, rawAmong(given), Findings.NONE).with(given, computed());
            return tables.evaluate(live, area, filled);
        });
    }

    private Map<String, Object> checked(LiveDecision live, Map<String, @Nullable Object> sent) {
        List<String> columns = columns(live);
        Map<String, Object> given = new LinkedHashMap<>();
        List<FieldProblem> problems = new ArrayList<>();
        sent.forEach((name, value) -> {
            Optional<Input> input = catalogue.find(name).filter(known -> columns.contains(known.name()));
            if (input.isEmpty()) {
                problems.add(problem(name, "is not an input of the decision " + live.key()));
            } else if (value != null) {
                input.get()
                        .accept(value)
                        .ifPresentOrElse(
                                allowed -> given.put(name, allowed),
                                () -> problems.add(problem(name, input.get().rule())));
            }
        });
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return given;
    }

    private RawInputs rawAmong(Map<String, Object> given) {
        Map<String, Integer> needs = new HashMap<>();
        Map<String, Object> facts = new HashMap<>();
        given.forEach((name, value) -> {
            InputKind kind = catalogue.find(name).map(Input::kind).orElseThrow();
            if (kind == InputKind.NEED) {
                needs.put(name, (Integer) value);
            } else if (kind == InputKind.FACT || kind == InputKind.STRENGTH) {
                facts.put(name, value);
            }
        });
        return new RawInputs(needs, Map.of(), facts);
    }

    private List<String> computed() {
        return catalogue.all().stream().filter(Input::computed).map(Input::name).toList();
    }

    private static List<String> columns(LiveDecision live) {
        return live.table().inputs().stream().map(Column::name).toList();
    }

    private static FieldProblem problem(String name, String why) {
        return new FieldProblem(InputPointer.to(name), name + " " + why + ".");
    }
}
