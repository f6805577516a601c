package org.handrail.platform.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.handrail.platform.CaseReference;

/** What every delegate reads: the case it works for, and what the model says about its step. */
public final class ProcessStep {

    private ProcessStep() {}

    /**
     * The case of the process. A called process works for the case of the process that called it.
     *
     * @throws IllegalStateException when the business key is no case reference
     */
    public static CaseReference caseOf(DelegateExecution execution) {
        DelegateExecution root = execution.getProcessInstance();
        while (root.getSuperExecution() != null) {
            root = root.getSuperExecution().getProcessInstance();
        }
        String businessKey = root.getBusinessKey();
        if (businessKey == null || !CaseReference.isReference(businessKey)) {
            throw new IllegalStateException("The business key of the process is no case reference.");
        }
        return CaseReference.parse(businessKey);
    }

    /** The {@code camunda:property} entries of the step, in the order of the model. */
    public static Map<String, String> settings(DelegateExecution execution) {
        Map<String, String> settings = new LinkedHashMap<>();
        Stream.ofNullable(execution.getBpmnModelElementInstance().getExtensionElements())
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .forEach(property -> settings.put(property.getCamundaName(), property.getCamundaValue()));
        return settings;
    }
}
