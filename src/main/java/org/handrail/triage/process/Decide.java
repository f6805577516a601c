package org.handrail.triage.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.handrail.platform.CaseReference;
import org.handrail.triage.Deciding;
import org.handrail.triage.Deciding.Decided;
import org.springframework.stereotype.Component;

/**
 * {@code ${decide}}: asks the table that the element names in the property {@code decision} about the case of the
 * process, and hands back codes and numbers only.
 */
@Component("decide")
class Decide implements JavaDelegate {

    private static final String DECISION = "decision";

    private final Deciding deciding;
    private final DecisionVariables variables;

    Decide(Deciding deciding, DecisionVariables variables) {
        this.deciding = deciding;
        this.variables = variables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Decided decided = deciding.decide(CaseReference.parse(execution.getProcessBusinessKey()), key(execution));
        variables.values(decided.kept().evaluation(), decided.current()).forEach(execution::setVariable);
    }

    private static String key(DelegateExecution execution) {
        return execution
                .getBpmnModelElementInstance()
                .getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaProperties.class)
                .list()
                .stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> DECISION.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The model names no decision to ask."));
    }
}
