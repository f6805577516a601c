package org.handrail.platform.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Hands the case on to the process named in the property {@code process}, of the same deployment, with the variables
 * listed in {@code carry}; at the start that waits for the message named in {@code message}, where there is one. The process that hands on can end; the next is a process of its own, under the same case.
 */
@Component("startNextProcess")
public class StartNextProcess implements JavaDelegate {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final AsSystem system;

    public StartNextProcess(@Lazy RepositoryService repository, @Lazy RuntimeService runtime, AsSystem system) {
        this.repository = repository;
        this.runtime = runtime;
        this.system = system;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, String> settings = ProcessStep.settings(execution);
        String key = Objects.requireNonNull(settings.get("process"), "The model names no process to hand on to.");
        Map<String, Object> carried = new HashMap<>();
        Arrays.stream(settings.getOrDefault("carry", "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && execution.getVariable(name) != null)
                .forEach(name -> carried.put(name, execution.getVariable(name)));
        String reference = ProcessStep.caseOf(execution).toString();
        String message = settings.get("message");
        String next = inSameDeployment(execution, key);
        system.run(() -> {
            if (message == null) {
                runtime.createProcessInstanceById(next)
                        .businessKey(reference)
                        .setVariables(carried)
                        .execute();
            } else {
                runtime.createMessageCorrelation(message)
                        .processDefinitionId(next)
                        .processInstanceBusinessKey(reference)
                        .setVariables(carried)
                        .correlateStartMessage();
            }
        });
    }

    private String inSameDeployment(DelegateExecution execution, String key) {
        ProcessDefinition here = repository.getProcessDefinition(execution.getProcessDefinitionId());
        ProcessDefinition next = repository
                .createProcessDefinitionQuery()
                .deploymentId(here.getDeploymentId())
                .processDefinitionKey(key)
                .singleResult();
        return Objects.requireNonNull(next, "No process '" + key + "' is deployed with the one that hands on.")
                .getId();
    }
}
