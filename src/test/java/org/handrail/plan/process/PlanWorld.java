package org.handrail.plan.process;

import static org.handrail.plan.process.PlanVariables.*;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.handrail.casework.process.CaseVariables;
import org.handrail.partners.process.HelpVariables;
import org.handrail.platform.engine.ProcessStep;
import org.handrail.triage.process.Recommended;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of Handrail would answer. Each delegate sets exactly what it owes the process, so a step that needs
 * anything more fails its test. A working day is a day here.
 */
class PlanWorld {

    static final String HELP_ENDS = "msg.partner.withdrawn";

    private static final List<String> DELEGATES = List.of(
            "askForUpdates",
            "beginReassessment",
            "chaseActions",
            "countChosenHelp",
            "countOpenHelp",
            "decide",
            "dueDates",
            "endOpenHelp",
            "handOverTasks",
            "hearServices",
            "keepReviewDate",
            "moveCase",
            "nameCaseLead",
            "nameDecider",
            "nextActionDate",
            "nextHelp",
            "nextUpdate",
            "noteNoUpdate",
            "recordHandover",
            "recordReview",
            "remindWorker",
            "setDueDates",
            "startNextProcess",
            "startPlan");

    private static final Pattern LIMIT = Pattern.compile("(D|WD|WH)([0-9]+)");
    private static final Pattern PART = Pattern.compile("75% of ([A-Za-z]+)");

    final List<String> calls = new ArrayList<>();
    final Deque<String> help = new ArrayDeque<>();
    private final Deque<String> services = new ArrayDeque<>();
    String lead = "practitioner";
    int helpers = 2;

    @Nullable
    String reviewWithin = "D42";

    @Nullable
    Duration stepLateAfter;

    boolean newWorry;

    /** What the services that could lead say, each time that somebody hears them. */
    PlanWorld servicesSay(String... answers) {
        services.addAll(List.of(answers));
        return this;
    }

    PlanWorld chooses(String... processes) {
        help.addAll(List.of(processes));
        return this;
    }

    /** Stands in for a process that is called or comes next: somebody there has a task. */
    static BpmnModelInstance stub(String key) {
        return Bpmn.createExecutableProcess(key)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask(taskOf(key))
                .endEvent()
                .done();
    }

    /** As {@link #stub}, and it ends when help is taken back. */
    static BpmnModelInstance help(String key) {
        return Bpmn.createExecutableProcess(key)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask(taskOf(key))
                .endEvent()
                .moveToActivity(taskOf(key))
                .boundaryEvent()
                .message(HELP_ENDS)
                .endEvent()
                .done();
    }

    static String taskOf(String process) {
        return "user_in_" + process.replace('-', '_');
    }

    static Map<String, JavaDelegate> delegates(Supplier<PlanWorld> current) {
        return DELEGATES.stream()
                .collect(Collectors.toMap(
                        name -> name, name -> execution -> current.get().answer(name, execution)));
    }

    private void answer(String delegate, DelegateExecution execution) {
        calls.add(
                switch (delegate) {
                    case "moveCase" -> "moveCase " + property(execution, "status");
                    case "recordHandover" -> "recordHandover " + property(execution, "answer");
                    case "decide" -> "decide " + property(execution, "decision");
                    default -> delegate;
                });
        switch (delegate) {
            case "nameCaseLead" -> {
                CaseVariables.LEAD_TEAM.set(execution, "council-early-help");
                CaseVariables.LEAD_PRACTITIONER.set(execution, lead);
            }
            case "hearServices" -> CaseVariables.SERVICE_ANSWER.set(execution, services.pop());
            case "countChosenHelp" -> HelpVariables.HELP_COUNT.set(execution, help.size());
            case "nextHelp" -> {
                execution.setVariableLocal(
                        HelpVariables.REFERRAL_ID.name(), UUID.randomUUID().toString());
                execution.setVariableLocal(HelpVariables.HELP_PROCESS.name(), help.pop());
            }
            case "decide" -> decide(execution);
            case "dueDates" ->
                ProcessStep.settings(execution)
                        .forEach((name, how) -> execution.setVariable(name, moment(execution, how)));
            case "setDueDates" -> CONCERN_DUE.set(execution, in(Duration.ofHours(1)));
            case "nextActionDate" -> nextActionDate(execution);
            case "chaseActions" -> stepLateAfter = null;
            case "askForUpdates" -> UPDATE_COUNT.set(execution, helpers);
            case "nextUpdate" -> {
                Object place = execution.getVariable("loopCounter");
                execution.setVariableLocal(UPDATE_ID.name(), "update-" + place);
                execution.setVariableLocal(UPDATE_TEAM.name(), "team-" + place);
                execution.setVariableLocal(UPDATE_ACCOUNT.name(), "helper-" + place);
            }
            case "recordReview" -> NEW_WORRY.set(execution, newWorry);
            case "nameDecider" -> DECISION_GROUP.set(execution, "council-duty");
            case "countOpenHelp" -> OPEN_HELP_COUNT.set(execution, helpAtWork(execution));
            case "endOpenHelp" ->
                runtime(execution)
                        .createMessageCorrelation(HELP_ENDS)
                        .processInstanceBusinessKey(execution.getProcessBusinessKey())
                        .correlateAll();
            case "startNextProcess" -> startNext(execution);
            default -> {}
        }
    }

    private void decide(DelegateExecution execution) {
        switch (property(execution, "decision")) {
            case "review-cadence" -> Recommended.REVIEW_WITHIN.set(execution, reviewWithin);
            case "safeguarding-screen" -> Recommended.RAG.set(execution, newWorry ? "RED" : "GREEN");
            case "safeguarding-routes", "step-change" -> {}
            default -> throw new IllegalArgumentException("There is no such decision.");
        }
    }

    private void nextActionDate(DelegateExecution execution) {
        Date afterReview =
                new Date(Objects.requireNonNull(REVIEW_AT.get(execution)).getTime() + 1);
        ACTION_LOOK_AT.set(execution, stepLateAfter == null ? afterReview : in(stepLateAfter));
    }

    private static int helpAtWork(DelegateExecution execution) {
        return (int) runtime(execution)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(execution.getProcessBusinessKey())
                .processDefinitionKeyIn("partner-referral", "path-food", "path-housing")
                .count();
    }

    private static void startNext(DelegateExecution execution) {
        Map<String, Object> carried = new HashMap<>();
        for (String name : property(execution, "carry").split(",")) {
            if (execution.getVariable(name) != null) {
                carried.put(name, execution.getVariable(name));
            }
        }
        runtime(execution)
                .createProcessInstanceByKey(property(execution, "process"))
                .businessKey(execution.getProcessBusinessKey())
                .setVariables(carried)
                .execute();
    }

    private static Date moment(DelegateExecution execution, String how) {
        Matcher part = PART.matcher(how);
        if (part.matches()) {
            long now = ClockUtil.getCurrentTime().getTime();
            long due = ((Date) execution.getVariable(part.group(1))).getTime();
            return new Date(now + (due - now) * 3 / 4);
        }
        for (String limit : how.split(" else ")) {
            Object text = LIMIT.matcher(limit).matches() ? limit : execution.getVariable(limit);
            Matcher counted = LIMIT.matcher(String.valueOf(text));
            if (counted.matches()) {
                int amount = Integer.parseInt(counted.group(2));
                return in(counted.group(1).equals("WH") ? Duration.ofHours(amount) : Duration.ofDays(amount));
            }
        }
        throw new IllegalArgumentException("No moment: " + how);
    }

    private static Date in(Duration delay) {
        return Date.from(ClockUtil.getCurrentTime().toInstant().plus(delay));
    }

    private static RuntimeService runtime(DelegateExecution execution) {
        return execution.getProcessEngineServices().getRuntimeService();
    }

    private static String property(DelegateExecution execution, String name) {
        return Objects.requireNonNull(ProcessStep.settings(execution).get(name));
    }
}
