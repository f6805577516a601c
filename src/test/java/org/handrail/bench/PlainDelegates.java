package org.handrail.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.handrail.platform.engine.ProcessStep;
import org.jspecify.annotations.Nullable;

/**
 * The delegates as little as the plain engine needs: each asks its table, if it has one, and hands over what the running
 * application handed over at the same step of the same story. What had to be worked out for that is there ready made.
 */
final class PlainDelegates {

    /** The delegates that hand over values for one of several rounds. */
    private static final Set<String> LOCAL = Set.of("nextHelp", "nextPerson", "nextAgency", "nextUpdate");

    /** What a story needs: inputs by table, and what was handed over by step, each in order. */
    record Known(
            Map<String, List<Map<String, @Nullable Object>>> inputs,
            Map<String, List<Map<String, @Nullable Object>>> handed) {}

    private final Map<CaseStory, Known> known = new HashMap<>();
    private final Map<String, Integer> turns = new HashMap<>();
    private Known current = new Known(Map.of(), Map.of());

    void workingWith(CaseStory story, Known all) {
        known.put(story, all);
    }

    void begin(CaseStory story) {
        current = Objects.requireNonNull(known.get(story));
        turns.clear();
    }

    /** What the step hands over when it comes by the next time. */
    Map<String, @Nullable Object> handed(String step) {
        return next(current.handed(), step);
    }

    boolean safetyQuestionsAnswered() {
        return Boolean.TRUE.equals(Objects.requireNonNull(current.inputs().get("safeguarding-screen"))
                .get(0)
                .get("safetyQuestionsAnswered"));
    }

    JavaDelegate named(String name) {
        return switch (name) {
            case "decide" ->
                execution -> {
                    ask(Objects.requireNonNull(ProcessStep.settings(execution).get("decision")), execution);
                    hand(name, execution);
                };
            case "rankPartners" ->
                execution -> {
                    ask("partner-routing", execution);
                    hand(name, execution);
                };
            case "checkSharing" ->
                execution -> {
                    ask("information-sharing", execution);
                    hand(name, execution);
                };
            case "startNextProcess" -> PlainDelegates::startNext;
            default -> execution -> hand(name, execution);
        };
    }

    private void ask(String key, DelegateExecution execution) {
        execution
                .getProcessEngineServices()
                .getDecisionService()
                .evaluateDecisionTableByKey(key, next(current.inputs(), key));
    }

    private void hand(String name, DelegateExecution execution) {
        Map<String, @Nullable Object> values =
                handed(CaseHistory.step(definition(execution).getKey(), execution.getCurrentActivityId()));
        if (LOCAL.contains(name)) {
            execution.setVariablesLocal(values);
        } else {
            execution.setVariables(values);
        }
    }

    private Map<String, @Nullable Object> next(Map<String, List<Map<String, @Nullable Object>>> all, String name) {
        int turn = turns.merge(name, 1, Integer::sum);
        List<Map<String, @Nullable Object>> inTurn = all.getOrDefault(name, List.of());
        if (turn > inTurn.size()) {
            throw new AssertionError("The running application did not come by " + name + " so often.");
        }
        return inTurn.get(turn - 1);
    }

    private static void startNext(DelegateExecution execution) {
        Map<String, String> settings = ProcessStep.settings(execution);
        Map<String, Object> carried = new HashMap<>();
        Arrays.stream(settings.getOrDefault("carry", "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && execution.getVariable(name) != null)
                .forEach(name -> carried.put(name, execution.getVariable(name)));
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .startProcessInstanceByKey(
                        Objects.requireNonNull(settings.get("process")), execution.getProcessBusinessKey(), carried);
    }

    private static ProcessDefinition definition(DelegateExecution execution) {
        return execution
                .getProcessEngineServices()
                .getRepositoryService()
                .getProcessDefinition(execution.getProcessDefinitionId());
    }
}
