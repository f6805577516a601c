package org.handrail.assessment.process;

import static org.handrail.assessment.process.AssessmentVariables.*;
import static org.handrail.casework.process.CaseVariables.LEAD_PRACTITIONER;
import static org.handrail.casework.process.CaseVariables.LEAD_TEAM;
import static org.handrail.triage.process.Recommended.ALLOCATE_WITHIN;
import static org.handrail.triage.process.Recommended.ALLOW_CLOSE;
import static org.handrail.triage.process.Recommended.RAG;
import static org.handrail.triage.process.Recommended.RECOMMENDED_LEVEL;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.handrail.casework.process.CaseVariables;
import org.handrail.platform.engine.ProcessStep;
import org.handrail.safeguarding.process.SafeguardingProcess;
import org.jspecify.annotations.Nullable;

/** What the rest of Handrail would answer to an assessment. Each delegate sets exactly what it owes the process. */
class AssessmentWorld {

    static final String PLAN = "plan-and-review";
    static final String CLOSING = "closure-and-sustain";

    private static final Map<String, Duration> LIMITS = Map.ofEntries(
            Map.entry("allocationDue", Duration.ofDays(2)),
            Map.entry("allocationReminderAt", Duration.ofHours(36)),
            Map.entry("firstContactDue", Duration.ofDays(3)),
            Map.entry("firstContactReminderAt", Duration.ofDays(2)),
            Map.entry("lateWorkDue", Duration.ofHours(4)),
            Map.entry("rescreenDue", Duration.ofDays(1)),
            Map.entry("privacyDue", Duration.ofDays(2)),
            Map.entry("conclusionsReminderAt", Duration.ofDays(7)),
            Map.entry("conclusionsDue", Duration.ofDays(10)),
            Map.entry("conclusionsLateAt", Duration.ofDays(15)),
            Map.entry("shareReminderAt", Duration.ofDays(11)),
            Map.entry("shareDue", Duration.ofDays(15)),
            Map.entry("shareLateAt", Duration.ofDays(20)),
            Map.entry("agencyDue", Duration.ofDays(5)),
            Map.entry("qualityDue", Duration.ofDays(2)));

    final List<String> calls = new ArrayList<>();
    final List<String> decisions = new ArrayList<>();
    private final Deque<String> ratings = new ArrayDeque<>();
    private final Deque<String> answers = new ArrayDeque<>();
    private final Deque<String> services = new ArrayDeque<>();
    private boolean triedEnough;
    private int people = 2;
    private int agencies = 2;
    private @Nullable String lead;

    /** Ratings in the order in which they are asked for; green after the last. */
    AssessmentWorld rates(String... colours) {
        ratings.addAll(List.of(colours));
        return this;
    }

    /** What the family says each time that it is reached; yes after the last. */
    AssessmentWorld says(String... familyAnswers) {
        answers.addAll(List.of(familyAnswers));
        return this;
    }

    /** What the services that could lead say, each time that somebody hears them. */
    AssessmentWorld servicesSay(String... answers) {
        services.addAll(List.of(answers));
        return this;
    }

    AssessmentWorld hasTriedEnough() {
        triedEnough = true;
        return this;
    }

    AssessmentWorld has(int householdMembers, int agenciesToAsk) {
        people = householdMembers;
        agencies = agenciesToAsk;
        return this;
    }

    void chooses(String practitioner) {
        lead = practitioner;
    }

    /** Stands in for the next process: somebody there has to go on. */
    static BpmnModelInstance next(String key) {
        return Bpmn.createExecutableProcess(key)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("user_in_" + key.replace('-', '_'))
                .endEvent()
                .done();
    }

    static Map<String, JavaDelegate> delegates(Supplier<AssessmentWorld> current) {
        return Set.of(
                        "nameCaseLead",
                        "decide",
                        "dueDates",
                        "setDueDates",
                        "readAgreement",
                        "hearServices",
                        "recordAssessment",
                        "listPeople",
                        "nextPerson",
                        "countAgencies",
                        "nextAgency",
                        "recordNoReply",
                        "remindWorker",
                        "tellReferrer",
                        "moveCase",
                        "startNextProcess",
                        "prepareReferrals",
                        "takeUpReferral",
                        "recordReferral",
                        "noteNoDecision")
                .stream()
                .collect(Collectors.toMap(
                        name -> name, name -> execution -> current.get().answer(name, execution)));
    }

    private void answer(String delegate, DelegateExecution execution) {
        Map<String, String> settings = ProcessStep.settings(execution);
        calls.add(
                switch (delegate) {
                    case "moveCase" -> "moveCase " + settings.get("status");
                    case "recordAssessment" -> "recordAssessment " + settings.get("step");
                    case "startNextProcess" -> "startNextProcess " + settings.get("process");
                    default -> delegate;
                });
        switch (delegate) {
            case "nameCaseLead" -> {
                LEAD_TEAM.set(execution, "council-early-help");
                LEAD_PRACTITIONER.set(execution, lead);
            }
            case "decide" -> decide(execution, Objects.requireNonNull(settings.get("decision")));
            case "dueDates" -> settings.forEach((name, limit) -> execution.setVariable(name, in(limit(name, limit))));
            case "setDueDates" -> CONCERN_DUE.set(execution, in(Duration.ofHours(1)));
            case "readAgreement" -> FAMILY_ANSWER.set(execution, answers.isEmpty() ? "AGREED" : answers.pop());
            case "listPeople" -> PEOPLE_COUNT.set(execution, people);
            case "countAgencies" -> AGENCY_COUNT.set(execution, agencies);
            case "nextPerson" -> takes(execution, TALK_ID.name());
            case "nextAgency" -> takes(execution, AGENCY_ID.name());
            case "prepareReferrals" -> prepareReferrals(execution);
            case "hearServices" -> hearServices(execution);
            case "startNextProcess" -> startNext(execution, settings);
            default -> {}
        }
    }

    private void decide(DelegateExecution execution, String decision) {
        decisions.add(decision);
        switch (decision) {
            case "lead-practitioner" -> ALLOCATE_WITHIN.set(execution, "WD2");
            case "safeguarding-screen" -> RAG.set(execution, ratings.isEmpty() ? "GREEN" : ratings.pop());
            case "closure-outcome" -> ALLOW_CLOSE.set(execution, triedEnough);
            case "level-of-need" -> RECOMMENDED_LEVEL.set(execution, 3);
            case "safeguarding-routes", "pathways", "information-sharing" -> {}
            default -> throw new IllegalArgumentException("There is no such decision.");
        }
    }

    /** Nobody new has to be told: one person checks the worry, and the process goes on when that is done. */
    private static void prepareReferrals(DelegateExecution execution) {
        SafeguardingProcess.REFERRAL_COUNT.set(execution, 0);
        SafeguardingProcess.LEAD_ASKED.set(execution, "NOT_ASKED".equals(CaseVariables.SERVICE_ANSWER.get(execution)));
    }

    private void hearServices(DelegateExecution execution) {
        String answer = services.pop();
        CaseVariables.SERVICE_ANSWER.set(execution, answer);
        String level = ProcessStep.settings(execution).get("levelWithUs");
        if (answer.equals("WITH_US") && level != null) {
            AGREED_LEVEL.set(execution, Integer.valueOf(level));
        }
    }

    private static Duration limit(String name, String limit) {
        return name.equals("pauseUntil")
                ? Duration.ofDays(limit.startsWith("pauseWithin") ? 20 : 0)
                : Objects.requireNonNull(LIMITS.get(name), name);
    }

    private static void takes(DelegateExecution execution, String variable) {
        execution.setVariableLocal(variable, UUID.randomUUID().toString());
    }

    private static void startNext(DelegateExecution execution, Map<String, String> settings) {
        Map<String, Object> carried = new HashMap<>();
        for (String name : Objects.requireNonNull(settings.get("carry")).split(",")) {
            carried.put(name, execution.getVariable(name));
        }
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .startProcessInstanceByKey(settings.get("process"), execution.getProcessBusinessKey(), carried);
    }

    private static Date in(Duration delay) {
        return Date.from(ClockUtil.getCurrentTime().toInstant().plus(delay));
    }
}
