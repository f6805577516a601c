package org.handrail.support;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.handrail.platform.CaseReference;
import org.springframework.boot.test.context.TestComponent;

/** A process of two tasks with forms, for trying the task list; deployed when it is first started. */
@TestComponent
public class TrialProcess {

    static final String KEY = "tasklist-trial";

    private static final int YEAR = 2099;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;

    TrialProcess(RepositoryService repository, RuntimeService runtime, TaskService tasks) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** An open task "Visit the household" of a new case, waiting for the group {@code council-early-help}. */
    public record Visit(String taskId, String caseReference) {}

    public Visit start() {
        deployOnce();
        String reference = new CaseReference(YEAR, NUMBER.incrementAndGet()).toString();
        runtime.startProcessInstanceByKey(KEY, reference);
        return new Visit(openTask(reference).getId(), reference);
    }

    public Visit startFor(String account) {
        Visit visit = start();
        tasks.claim(visit.taskId(), account);
        return visit;
    }

    /** The one open task of the case. */
    public Task openTask(String caseReference) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(caseReference)
                .initializeFormKeys()
                .singleResult();
    }

    /** Takes the case away, with everything the engine knows of it. */
    public void end(Visit visit) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(visit.caseReference())
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "trial-over"));
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
