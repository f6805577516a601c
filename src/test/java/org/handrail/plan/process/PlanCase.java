package org.handrail.plan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import java.util.HashSet;
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
import org.handrail.casework.process.CaseVariables;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.CaseMessages;
import org.handrail.platform.engine.ProcessVariable;
import org.handrail.triage.process.DecisionVariables;
import org.jspecify.annotations.Nullable;

/** One case on its way through plan and reviews, told by the people who work on it. */
class PlanCase {

    private final ProcessEngine engine;
    private final CaseReference reference;

    PlanCase(ProcessEngine engine, int number) {
        this.engine = engine;
        this.reference = new CaseReference(2026, number);
    }

    PlanCase begins() {
        engine.getRuntimeService().startProcessInstanceByKey(PlanProcess.KEY, reference.toString());
        return this;
    }

    /** Team arranged, plan agreed. */
    PlanCase isPlanned() {
        return begins().does(PlanStep.ARRANGE_TEAM).does(PlanStep.HOLD_MEETING);
    }

    /** The plan is agreed and written up, the review is due, and everyone has said how it goes. */
    PlanCase isReviewed() {
        isPlanned().does(PlanStep.WRITE_UP_PLAN).does(PlanStep.GIVE_COPY);
        return untilReview();
    }

    PlanCase untilReview() {
        afterWaiting(Duration.ofDays(42));
        tasks(PlanStep.SEND_UPDATE).forEach(task -> engine.getTaskService().complete(task.getId()));
        return this;
    }

    PlanCase decides(String step) {
        does(PlanStep.HOLD_REVIEW, PlanVariables.HOUSEHOLD_CHANGED, "NO");
        return does(PlanStep.DECIDE_NEXT_STEP, PlanVariables.PLAN_DECISION, step);
    }

    PlanCase does(String step) {
        return does(step, Map.of());
    }

    <T> PlanCase does(String step, ProcessVariable<T> answer, T value) {
        assertThat(answer.accepts(value)).isTrue();
        return does(step, Map.of(answer.name(), value));
    }

    private PlanCase does(String step, Map<String, Object> answers) {
        engine.getTaskService().complete(task(step).getId(), answers);
        return this;
    }

    boolean hears(String message) {
        return hears(message, Map.of());
    }

    boolean hearsOfTheEnd() {
        return hears(
                CaseMessages.AGREEMENT_WITHDRAWN,
                Map.of(CaseVariables.END_REASON.name(), "DIED", CaseVariables.SAFEGUARDING_OPEN.name(), true));
    }

    private boolean hears(String message, Map<String, Object> variables) {
        return new CaseMessages(engine.getRuntimeService(), engine.getHistoryService())
                .tell(reference, message, variables);
    }

    PlanCase afterWaiting(Duration time) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        }
        return this;
    }

    private List<Job> due() {
        List<Job> due = engine.getManagementService()
                .createJobQuery()
                .executable()
                .orderByJobDuedate()
                .asc()
                .list();
        return due.isEmpty() ? due : due.subList(0, 1);
    }

    Task task(String step) {
        List<Task> found = tasks(step);
        assertThat(found).as("open tasks %s", open()).isNotEmpty();
        return found.get(0);
    }

    List<Task> tasks(String step) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(reference.toString())
                .taskDefinitionKey(step)
                .list();
    }

    List<String> open() {
        return engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(reference.toString())
                .list()
                .stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    @Nullable
    String groupOf(Task task) {
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .findFirst()
                .orElse(null);
    }

    boolean runs(String process) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference.toString())
                        .processDefinitionKey(process)
                        .count()
                > 0;
    }

    @Nullable
    Object variableOf(String process, String name) {
        return engine
                .getRuntimeService()
                .createVariableInstanceQuery()
                .processInstanceIdIn(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference.toString())
                        .processDefinitionKey(process)
                        .singleResult()
                        .getId())
                .variableName(name)
                .list()
                .stream()
                .findFirst()
                .map(held -> held.getValue())
                .orElse(null);
    }

    Set<String> ends() {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(reference.toString())
                        .processDefinitionKey(PlanProcess.KEY)
                        .singleResult()
                        .getId())
                .finished()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .filter(step -> step.startsWith("end_"))
                .collect(Collectors.toSet());
    }

    /** Every variable that the process held must be declared and hold a listed value. */
    void holdsOnlyDeclaredVariables() {
        Set<ProcessVariable<?>> declared = new HashSet<>(new PlanProcess(new DecisionVariables()).all());
        for (HistoricVariableInstance held : engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processDefinitionKey(PlanProcess.KEY)
                .list()) {
            assertThat(declared)
                    .as("%s = %s", held.getName(), held.getValue())
                    .anyMatch(variable -> variable.name().equals(held.getName()) && variable.accepts(held.getValue()));
        }
    }
}
