package org.handrail.support;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.engine.RecordsScope;
import org.springframework.boot.test.context.TestComponent;

/** A process of two tasks with forms, for trying the task list; deployed when it is first started. */
@TestComponent
public class TrialProcess {

    static final String KEY = "tasklist-trial";

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final CurrentActor actor;
    private final RecordsScope records;

    TrialProcess(
            RepositoryService repository,
            RuntimeService runtime,
            TaskService tasks,
            CurrentActor actor,
            RecordsScope records) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.actor = actor;
        this.records = records;
    }

    /** An open task "Visit the household", waiting for the group {@code council-early-help}. */
    public record Visit(String taskId, String processInstance) {}

    /** Plans a visit in a case that exists. */
    public Visit start(String caseReference) {
        deployOnce();
        ProcessInstance instance =
                actor.runAs(Actor.SYSTEM, () -> runtime.startProcessInstanceByKey(KEY, caseReference));
        return new Visit(openTask(instance.getId()).getId(), instance.getId());
    }

    /** As {@link #start}, and this account has taken the task. */
    public Visit startFor(String account, String caseReference) {
        Visit visit = start(caseReference);
        actor.runAs(new Actor(account, "council"), () -> tasks.claim(visit.taskId(), account));
        return visit;
    }

    /** The task that is to be done now. */
    public Task openTask(Visit visit) {
        return openTask(visit.processInstance());
    }

    /** Whether the task is still to be done. */
    public boolean isOpen(Visit visit) {
        return tasks.createTaskQuery().taskId(visit.taskId()).count() > 0;
    }

    /** Ends all visits, as when help ends early. */
    public void endAll() {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .list()
                .forEach(instance -> actor.runAs(
                        Actor.SYSTEM,
                        () -> records.run(() -> runtime.deleteProcessInstance(instance.getId(), "trial-over"))));
    }

    private Task openTask(String processInstance) {
        return tasks.createTaskQuery().processInstanceId(processInstance).singleResult();
    }

    private synchronized void deployOnce() {
        if (repository.createProcessDefinitionQuery().processDefinitionKey(KEY).count() == 0) {
            repository
                    .createDeployment()
                    .name(KEY)
                    .addClasspathResource("tasklist-trial/tasklist-trial.bpmn")
                    .addClasspathResource("tasklist-trial/trial-visit.form")
                    .addClasspathResource("tasklist-trial/trial-thanks.form")
                    .deploy();
        }
    }
}
