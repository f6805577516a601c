package org.handrail.support;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.runtime.Job;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.engine.RecordsScope;
import org.springframework.boot.test.context.TestComponent;

/**
 * Work in the background that chokes on what a person said, as a library does: with the words in the message. Once as a
 * job of the engine and once as a task of an outside worker, until both are given up.
 */
@TestComponent("failingWork")
public class FailingWork implements JavaDelegate {

    private static final String KEY = "failing-work";
    private static final String WORDS = String.join(" ", Referral.MARKS);

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final ExternalTaskService outside;
    private final CurrentActor actor;
    private final RecordsScope records;
    private volatile Optional<Actor> triedBy = Optional.empty();

    FailingWork(
            RepositoryService repository,
            RuntimeService runtime,
            ManagementService jobs,
            ExternalTaskService outside,
            CurrentActor actor,
            RecordsScope records) {
        this.repository = repository;
        this.runtime = runtime;
        this.jobs = jobs;
        this.outside = outside;
        this.actor = actor;
        this.records = records;
    }

    @Override
    public void execute(DelegateExecution execution) {
        triedBy = actor.known();
        Integer.parseInt(WORDS);
    }

    /** Starts the work for a case in somebody's name, and tries the part inside the engine once as the system. */
    public Optional<Actor> startedBy(Actor person, String caseReference) {
        actor.runAs(Actor.SYSTEM, this::deployOnce);
        String instance = actor.runAs(
                person,
                () -> runtime.startProcessInstanceByKey(KEY, caseReference).getId());
        String job = due(instance).get(0).getId();
        assertThatThrownBy(() -> jobs.executeJob(job)).isInstanceOf(RuntimeException.class);
        actor.runAs(Actor.SYSTEM, () -> records.run(() -> runtime.deleteProcessInstance(instance, "trial-over")));
        return triedBy;
    }

    /** Starts the work for a case and tries it until no retry is left. */
    public void failFor(String caseReference) {
        actor.runAs(Actor.SYSTEM, () -> {
            deployOnce();
            String instance =
                    runtime.startProcessInstanceByKey(KEY, caseReference).getId();
            failInside(instance);
            failOutside();
        });
    }

    /** What the job executor does with a job that fails, its line in the log included. */
    private void failInside(String instance) {
        for (List<Job> due = due(instance); !due.isEmpty(); due = due(instance)) {
            String job = due.get(0).getId();
            try {
                jobs.executeJob(job);
            } catch (RuntimeException asPlanned) {
                ExecuteJobHelper.LOGGING_HANDLER.exceptionWhileExecutingJob(job, asPlanned);
                continue;
            }
            throw new AssertionError("The work was to fail.");
        }
    }

    private List<Job> due(String instance) {
        return jobs.createJobQuery()
                .processInstanceId(instance)
                .withRetriesLeft()
                .list();
    }

    private void failOutside() {
        outside.fetchAndLock(1, "outside-worker").topic(KEY, 60_000).execute().forEach(task -> {
            outside.handleFailure(task.getId(), "outside-worker", WORDS, "at line 1: " + WORDS, 1, 0);
            outside.handleFailure(task.getId(), "outside-worker", WORDS, "at line 1: " + WORDS, 0, 0);
        });
    }

    private synchronized void deployOnce() {
        if (repository.createProcessDefinitionQuery().processDefinitionKey(KEY).count() == 0) {
            repository
                    .createDeployment()
                    .name(KEY)
                    .addClasspathResource("failing-work/failing-work.bpmn")
                    .deploy();
        }
    }
}
