package org.handrail.frontdoor.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.handrail.casework.process.CaseVariables;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.CaseMessages;
import org.handrail.platform.engine.ProcessVariable;
import org.handrail.safeguarding.process.SafeguardingProcess;
import org.handrail.safeguarding.process.SafeguardingStep;
import org.handrail.triage.process.DecisionVariables;
import org.jspecify.annotations.Nullable;

/** One referral on its way through the front door, told by the people who work on it. */
class FrontDoorCase {

    private final ProcessEngine engine;
    private final CaseReference reference;

    FrontDoorCase(ProcessEngine engine, int number) {
        this.engine = engine;
        this.reference = new CaseReference(2026, number);
    }

    FrontDoorCase arrives() {
        return arrives(true);
    }

    /** The case was to close, and more help is wanted instead. */
    FrontDoorCase wantsHelpAgain() {
        engine.getRuntimeService()
                .createMessageCorrelation("msg.help.again")
                .processInstanceBusinessKey(reference.toString())
                .correlateStartMessage();
        return this;
    }

    FrontDoorCase arrives(boolean safetyQuestionsAnswered) {
        FrontDoorProcess.start(engine.getRuntimeService(), reference, safetyQuestionsAnswered);
        return this;
    }

    FrontDoorCase does(String step) {
        return does(step, Map.of());
    }

    <T> FrontDoorCase does(String step, ProcessVariable<T> answer, T value) {
        assertThat(answer.accepts(value)).isTrue();
        return does(step, Map.of(answer.name(), value));
    }

    FrontDoorCase does(String step, Map<String, Object> answers) {
        engine.getTaskService().complete(task(step).getId(), answers);
        return this;
    }

    /** Somebody checks the worry and acts on it. */
    FrontDoorCase actsOnTheWorry() {
        return does(SafeguardingStep.CHECK_WORRY, SafeguardingProcess.CHECK_OUTCOME, "ACTED");
    }

    /** Every partner that is asked at this moment comes to an end with it. */
    FrontDoorCase partnersAreDone(int asked) {
        List<Task> there = engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(FrontDoorWorld.AT_PARTNER)
                .list();
        assertThat(there).hasSize(asked);
        there.forEach(task -> engine.getTaskService().complete(task.getId()));
        return this;
    }

    boolean hearsOfAConcern() {
        return messages().tell(reference, CaseMessages.SAFEGUARDING_RAISED, Map.of());
    }

    boolean hearsOfTheEnd(boolean safeguardingOpen) {
        return messages()
                .tell(
                        reference,
                        CaseMessages.AGREEMENT_WITHDRAWN,
                        Map.of(
                                CaseVariables.END_REASON.name(),
                                "AGREEMENT_WITHDRAWN",
                                CaseVariables.SAFEGUARDING_OPEN.name(),
                                safeguardingOpen));
    }

    boolean hearsThatAServiceAnswered() {
        return messages().tell(reference, CaseMessages.SERVICE_ANSWERED, Map.of());
    }

    private CaseMessages messages() {
        return new CaseMessages(engine.getRuntimeService(), engine.getHistoryService());
    }

    FrontDoorCase afterWaiting(Duration time) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
        return worksOffDueJobs();
    }

    FrontDoorCase worksOffDueJobs() {
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        }
        return this;
    }

    List<Job> due() {
        return jobQuery().executable().list();
    }

    /** The job of a step that is waiting for its time or for another try. */
    Job job(String step) {
        return jobQuery().activityId(step).singleResult();
    }

    /** Runs a job that is expected to fail. */
    FrontDoorCase fails(String step) {
        String job = job(step).getId();
        assertThatThrownBy(() -> engine.getManagementService().executeJob(job)).hasMessageContaining("is broken");
        return this;
    }

    /** Gives a job that has run out of tries one more, as the operator does. */
    FrontDoorCase isTriedOnceMore(String step) {
        engine.getManagementService().setJobRetries(job(step).getId(), 1);
        return afterWaiting(Duration.ofMinutes(10));
    }

    long incidents() {
        return engine.getRuntimeService()
                .createIncidentQuery()
                .processInstanceId(id())
                .count();
    }

    Task task(String step) {
        List<Task> open = tasks().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step))
                .toList();
        assertThat(open).as("open tasks %s", open()).isNotEmpty();
        return open.get(0);
    }

    /** Steps for us; what partners do meanwhile is theirs. */
    List<String> open() {
        return tasks().stream()
                .map(Task::getTaskDefinitionKey)
                .filter(step -> !step.equals(FrontDoorWorld.AT_PARTNER))
                .sorted()
                .toList();
    }

    @Nullable
    String groupOf(String step) {
        return engine.getTaskService().getIdentityLinksForTask(task(step).getId()).stream()
                .map(IdentityLink::getGroupId)
                .findFirst()
                .orElse(null);
    }

    boolean isKnown() {
        return history()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(reference.toString())
                        .count()
                > 0;
    }

    boolean isOver() {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(id())
                        .count()
                == 0;
    }

    Set<String> ends() {
        return history().createHistoricActivityInstanceQuery().processInstanceId(id()).finished().list().stream()
                .map(HistoricActivityInstance::getActivityId)
                .filter(step -> step.startsWith("end_"))
                .collect(Collectors.toSet());
    }

    /** Every variable that the process held must be declared and hold a listed value. */
    void holdsOnlyDeclaredVariables() {
        Set<ProcessVariable<?>> declared = new HashSet<>(new FrontDoorProcess(new DecisionVariables()).all());
        declared.addAll(new SafeguardingProcess(new DecisionVariables()).all());
        for (HistoricVariableInstance held :
                history().createHistoricVariableInstanceQuery().list()) {
            assertThat(declared)
                    .as(held.getName())
                    .anyMatch(variable -> variable.name().equals(held.getName()) && variable.accepts(held.getValue()));
        }
    }

    private List<Task> tasks() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(reference.toString())
                .list();
    }

    private JobQuery jobQuery() {
        return engine.getManagementService().createJobQuery().processInstanceId(id());
    }

    private String id() {
        return history()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(reference.toString())
                .processDefinitionKey(FrontDoorProcess.KEY)
                .singleResult()
                .getId();
    }

    private HistoryService history() {
        return engine.getHistoryService();
    }
}
