package org.handrail.triage.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.platform.engine.ProcessStep;
import org.handrail.triage.Deciding;
import org.handrail.triage.Deciding.Decided;
import org.handrail.triage.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * {@code ${decide}}: asks the table that the element names in the property {@code decision} about the case of the
 * process, and hands back codes and numbers only. Every other property is a fact of this question alone, by name of the
 * input. A called process works for the case of the process that called it; its
 * variables {@code pathway} and {@code permit} say what it asks about; a property {@code pathway} asks about another one.
 */
@Component("decide")
class Decide implements JavaDelegate {

    private static final String DECISION = "decision";
    private static final String PATHWAY = "pathway";

    private final Deciding deciding;
    private final DecisionVariables variables;

    Decide(Deciding deciding, DecisionVariables variables) {
        this.deciding = deciding;
        this.variables = variables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Decided decided = deciding.decide(ProcessStep.caseOf(execution), question(execution));
        variables.values(decided.kept().evaluation(), decided.current()).forEach(execution::setVariable);
    }

    private static @Nullable String code(DelegateExecution execution, String variable) {
        return execution.getVariable(variable) instanceof String code ? code : null;
    }

    private static Question question(DelegateExecution execution) {
        Map<String, String> set = ProcessStep.settings(execution);
        String decision = set.remove(DECISION);
        if (decision == null) {
            throw new IllegalStateException("The model names no decision to ask.");
        }
        String pathway = set.containsKey(PATHWAY) ? set.remove(PATHWAY) : code(execution, PATHWAY);
        return new Question(decision, pathway, code(execution, "permit"), set);
    }
}
