package org.handrail.platform.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * How much of a case a task opens: all of it, or, where the model says {@code view} = {@code OFFER}, only what was offered
 * to the organisation that does it.
 */
@Component
class TaskViews {

    private static final String VIEW = "view";
    private static final String OFFER = "OFFER";

    private final RepositoryService repository;
    private final AsSystem system;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    TaskViews(@Lazy RepositoryService repository, AsSystem system) {
        this.repository = repository;
        this.system = system;
    }

    boolean offerOnly(String processDefinition, String taskKey) {
        return known.computeIfAbsent(processDefinition + "/" + taskKey, once -> read(processDefinition, taskKey));
    }

    private boolean read(String processDefinition, String taskKey) {
        BaseElement task = system.get(() -> repository.getBpmnModelInstance(processDefinition))
                .getModelElementById(taskKey);
        return Stream.ofNullable(task.getExtensionElements())
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .anyMatch(
                        property -> VIEW.equals(property.getCamundaName()) && OFFER.equals(property.getCamundaValue()));
    }
}
