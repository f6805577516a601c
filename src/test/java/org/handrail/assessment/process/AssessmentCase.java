package org.handrail.assessment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handrail.assessment.process.AssessmentStep.*;
import static org.handrail.assessment.process.AssessmentVariables.*;

import java.time.Duration;
import java.time.Instant;
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
import org.handrail.models.PlainEngine;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.CaseMessages;
import org.handrail.platform.engine.ProcessVariable;
import org.handrail.safeguarding.process.SafeguardingProcess;
import org.handrail.triage.process.DecisionVariables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One household on its way through an assessment, told by the people who work on it. */
abstract class AssessmentCase {

    static final PlainEngine PLAIN = PlainEngine.with(
            "processes/assessment/household-assessment.bpmn",
            AssessmentWorld.delegates(() -> AssessmentCase.world),
            List.of("processes/safeguarding/safeguarding.bpmn"),
            AssessmentWorld.next(AssessmentWorld.PLAN),
            AssessmentWorld.next(AssessmentWorld.CLOSING));
    static AssessmentWorld world = new AssessmentWorld();
    private static int number;

    private final ProcessEngine engine = PLAIN.engine();
    private final CaseReference reference = new CaseReference(2026, ++number);

    @BeforeEach
    void startsOnMondayMorning() {
        world = new AssessmentWorld();
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-03-02T09:00:00Z")));
    }

    /** Every variable that a process held must be declared and hold a listed value. */
    @AfterEach
    void holdsOnlyDeclaredVariables() {
        Set<ProcessVariable<?>> declared = new HashSet<>(new AssessmentProcess(new DecisionVariables()).all());
        declared.addAll(new SafeguardingProcess(new DecisionVariables()).all());
        for (HistoricVariableInstance held :
                engine.getHistoryService().createHistoricVariableInstanceQuery().list()) {
            assertThat(declared)
                    .as(held.getName())
                    .anyMatch(variable -> variable.name().equals(held.getName()) && variable.accepts(held.getValue()));
        }
    }

    void begins() {
        engine.getRuntimeService().startProcessInstanceByKey(AssessmentProcess.KEY, reference.toString());
    }

    void allocated() {
        world.chooses("practitioner");
        does(ALLOCATE_LEAD);
    }

    void agrees() {
        does(FIRST_CONTACT, FIRST_CONTACT_RESULT, "REACHED");
        does(GIVE_PRIVACY_NOTICE);
    }

    /** The lead practitioner begins to hear everyone. */
    void hearing() {
        begins();
        allocated();
        agrees();
    }

    void heard() {
        does(TALK_WITH_HOUSEHOLD, PAUSE_ASKED, "NO");
        does(CHECK_SAFETY);
        theOthersAreHeard();
    }

    void theOthersAreHeard() {
        does(NAME_AGENCIES);
        does(USE_TOOLS);
        for (String step : List.of(TALK_WITH_PERSON, ASK_AGENCY)) {
            while (open().contains(step)) {
                does(step);
            }
        }
    }

    void does(String step) {
        does(step, Map.of());
    }

    void does(String step, ProcessVariable<String> answer, String value) {
        assertThat(answer.accepts(value)).isTrue();
        does(step, Map.of(answer.name(), value));
    }

    void does(String step, Map<String, Object> answers) {
        engine.getTaskService().complete(task(step).getId(), answers);
    }

    boolean hearsOfAConcern() {
        return messages().tell(reference, CaseMessages.SAFEGUARDING_RAISED, Map.of());
    }

    boolean hearsThatAServiceAnswered() {
        return messages().tell(reference, CaseMessages.SERVICE_ANSWERED, Map.of());
    }

    boolean hearsOfTheEnd() {
        return messages()
                .tell(
                        reference,
                        CaseMessages.AGREEMENT_WITHDRAWN,
                        Map.of(
                                CaseVariables.END_REASON.name(),
                                "AGREEMENT_WITHDRAWN",
                                CaseVariables.SAFEGUARDING_OPEN.name(),
                                false));
    }

    private CaseMessages messages() {
        return new CaseMessages(engine.getRuntimeService(), engine.getHistoryService());
    }

    void passes(Duration time) {
        ClockUtil.setCurrentTime(Date.from(now().plus(time)));
        worksOffDueJobs();
    }

    Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    void worksOffDueJobs() {
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            engine.getManagementService().executeJob(due.get(0).getId());
        }
    }

    private List<Job> due() {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(id(AssessmentProcess.KEY))
                .executable()
                .list();
    }

    Task task(String step) {
        List<Task> found = tasks().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step))
                .toList();
        assertThat(found).as("%s among %s", step, open()).isNotEmpty();
        return found.get(0);
    }

    List<String> open() {
        return tasks().stream().map(Task::getTaskDefinitionKey).toList();
    }

    private List<Task> tasks() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(reference.toString())
                .list();
    }

    String groupOf(String step) {
        return engine.getTaskService().getIdentityLinksForTask(task(step).getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .findFirst()
                .orElse("");
    }

    /** What each open task of a step knows under a name of its own. */
    List<Object> localsOf(String step, ProcessVariable<String> variable) {
        return tasks().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step))
                .map(task -> engine.getTaskService().getVariable(task.getId(), variable.name()))
                .toList();
    }

    Set<String> ends() {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(id(AssessmentProcess.KEY))
                .finished()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .filter(step -> step.startsWith("end_"))
                .collect(Collectors.toSet());
    }

    void endedAt(String end) {
        assertThat(ends()).contains(end);
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(id(AssessmentProcess.KEY))
                        .count())
                .isZero();
    }

    /** What was carried into the process that this one started. */
    @Nullable
    Object nextHolds(String process, String variable) {
        return engine.getRuntimeService().getVariable(id(process), variable);
    }

    private String id(String process) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(reference.toString())
                .processDefinitionKey(process)
                .singleResult()
                .getId();
    }
}
