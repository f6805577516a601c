package org.handrail.safeguarding.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.ProcessVariable;
import org.handrail.triage.process.DecisionVariables;
import org.jspecify.annotations.Nullable;

/** One safety worry on its way, told by the people who work on it. */
class SafeguardingCase {

    private final ProcessEngine engine;
    private final CaseReference reference;
    private String id = "";

    SafeguardingCase(ProcessEngine engine, int number) {
        this.engine = engine;
        this.reference = new CaseReference(2026, number);
    }

    SafeguardingCase isRated(@Nullable String rag) {
        Map<String, @Nullable Object> handedOver = new HashMap<>();
        handedOver.put("rag", rag);
        handedOver.put("safetyDue", SafeguardingWorld.in(Duration.ofHours(2)));
        id = engine.getRuntimeService()
                .startProcessInstanceByKey(SafeguardingProcess.KEY, reference.toString(), handedOver)
                .getId();
        return this;
    }

    SafeguardingCase does(String step) {
        return does(step, Map.of());
    }

    SafeguardingCase does(String step, ProcessVariable<String> answer, String value) {
        assertThat(answer.accepts(value)).isTrue();
        return does(step, Map.of(answer.name(), value));
    }

    SafeguardingCase does(String step, Map<String, Object> answers) {
        engine.getTaskService().complete(task(step).getId(), answers);
        return this;
    }

    /** Completes the task of one referral among several. */
    SafeguardingCase doesFor(String referral, String step, ProcessVariable<String> answer, String value) {
        Task task = tasks().stream()
                .filter(open -> open.getTaskDefinitionKey().equals(step))
                .filter(open -> referral.equals(engine.getTaskService().getVariable(open.getId(), "referralId")))
                .findFirst()
                .orElseThrow();
        engine.getTaskService().complete(task.getId(), Map.of(answer.name(), value));
        return this;
    }

    boolean hearsThat(String decision, String referral) {
        return StatutoryAnswers.tell(engine.getRuntimeService(), reference, referral, decision);
    }

    SafeguardingCase afterWaiting(Duration time) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        }
        return this;
    }

    List<Job> due() {
        return engine
                .getManagementService()
                .createJobQuery()
                .processInstanceId(id)
                .executable()
                .orderByJobDuedate()
                .asc()
                .list()
                .stream()
                .limit(1)
                .toList();
    }

    Task task(String step) {
        List<Task> open = tasks().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step))
                .toList();
        assertThat(open).as("open tasks %s", open()).isNotEmpty();
        return open.get(0);
    }

    Duration timeFor(String step) {
        return Duration.between(
                ClockUtil.getCurrentTime().toInstant(), task(step).getDueDate().toInstant());
    }

    List<String> open() {
        return tasks().stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    @Nullable
    String groupOf(String step) {
        return engine.getTaskService().getIdentityLinksForTask(task(step).getId()).stream()
                .map(IdentityLink::getGroupId)
                .findFirst()
                .orElse(null);
    }

    long incidents() {
        return engine.getRuntimeService()
                .createIncidentQuery()
                .processInstanceId(id)
                .count();
    }

    boolean isOver() {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(id)
                        .count()
                == 0;
    }

    Set<String> ends() {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(id)
                .finished()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .filter(step -> step.startsWith("end_"))
                .collect(Collectors.toSet());
    }

    void holdsOnlyDeclaredVariables() {
        Set<ProcessVariable<?>> declared = new SafeguardingProcess(new DecisionVariables()).all();
        for (HistoricVariableInstance held :
                engine.getHistoryService().createHistoricVariableInstanceQuery().list()) {
            assertThat(declared)
                    .as(held.getName())
                    .anyMatch(variable -> variable.name().equals(held.getName()) && variable.accepts(held.getValue()));
        }
    }

    private List<Task> tasks() {
        return engine.getTaskService().createTaskQuery().processInstanceId(id).list();
    }
}
