package org.handrail.closure.process;

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
import org.handrail.safeguarding.process.SafeguardingProcess;
import org.handrail.safeguarding.process.SafeguardingStep;
import org.handrail.triage.process.DecisionVariables;
import org.jspecify.annotations.Nullable;

/** One case on its way to the end of help, told by the people who work on it. */
class ClosureCase {

    private final ProcessEngine engine;
    private final CaseReference reference;

    ClosureCase(ProcessEngine engine, int number) {
        this.engine = engine;
        this.reference = new CaseReference(2026, number);
    }

    ClosureCase beginsToClose() {
        return begins(Map.of());
    }

    ClosureCase endsEarly(String reason, boolean safeguardingOpen) {
        return begins(Map.of(
                CaseVariables.END_REASON.name(), reason, CaseVariables.SAFEGUARDING_OPEN.name(), safeguardingOpen));
    }

    private ClosureCase begins(Map<String, Object> carried) {
        engine.getRuntimeService().startProcessInstanceByKey(ClosureProcess.KEY, reference.toString(), carried);
        return this;
    }

    ClosureCase does(String step) {
        return does(step, Map.of());
    }

    ClosureCase does(String step, Map<String, Object> answers) {
        engine.getTaskService().complete(task(step).getId(), answers);
        return this;
    }

    ClosureCase checksSafety(String result) {
        return does(ClosureStep.RESCREEN_SAFETY, Map.of(ClosureVariables.RESCREEN_RESULT.name(), result));
    }

    ClosureCase actsOnTheWorry() {
        return does(SafeguardingStep.CHECK_WORRY, Map.of(SafeguardingProcess.CHECK_OUTCOME.name(), "ACTED"));
    }

    /** From the talk with the family to the letter, and what follows by itself. */
    ClosureCase closesAsPlanned() {
        return beginsToClose()
                .does(ClosureStep.LOOK_BACK)
                .does(ClosureStep.SIGN_OFF)
                .does(ClosureStep.WRITE_LETTER)
                .worksOffDueJobs();
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
                                "MOVED_OUT_OF_AREA",
                                CaseVariables.SAFEGUARDING_OPEN.name(),
                                safeguardingOpen));
    }

    private CaseMessages messages() {
        return new CaseMessages(engine.getRuntimeService(), engine.getHistoryService());
    }

    ClosureCase afterWaiting(Duration time) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
        return worksOffDueJobs();
    }

    ClosureCase worksOffDueJobs() {
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        }
        return this;
    }

    private List<Job> due() {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(id())
                .executable()
                .list();
    }

    Task task(String step) {
        return tasks().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError(step + " is not open, but " + open()));
    }

    List<String> open() {
        return tasks().stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    @Nullable
    String groupOf(String step) {
        return engine.getTaskService().getIdentityLinksForTask(task(step).getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .findFirst()
                .orElse(null);
    }

    boolean isOver() {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(id())
                        .count()
                == 0;
    }

    Set<String> ends() {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(id())
                .finished()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .filter(step -> step.startsWith("end_"))
                .collect(Collectors.toSet());
    }

    /** Every variable that the process held must be declared and hold a listed value. */
    void holdsOnlyDeclaredVariables() {
        Set<ProcessVariable<?>> declared = new HashSet<>(new ClosureProcess(new DecisionVariables()).all());
        declared.addAll(new SafeguardingProcess(new DecisionVariables()).all());
        for (HistoricVariableInstance held :
                engine.getHistoryService().createHistoricVariableInstanceQuery().list()) {
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

    private String id() {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(reference.toString())
                .processDefinitionKey(ClosureProcess.KEY)
                .singleResult()
                .getId();
    }
}
