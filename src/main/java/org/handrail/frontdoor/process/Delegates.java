package org.handrail.frontdoor.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/** What every delegate of the front door reads: the case it works for, and settings that the model gives it. */
final class Delegates {

    private Delegates() {}

    static CaseReference caseOf(DelegateExecution execution) {
        return CaseReference.parse(execution.getProcessBusinessKey());
    }

    /** A {@code camunda:property} of the element, or null. */
    static @Nullable String setting(DelegateExecution execution, String name) {
        return execution
                .getBpmnModelElementInstance()
                .getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaProperties.class)
                .list()
                .stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(property -> property.getCamundaValue())
                .findFirst()
                .orElse(null);
    }
}
