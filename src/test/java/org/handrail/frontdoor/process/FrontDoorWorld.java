package org.handrail.frontdoor.process;

import static org.handrail.frontdoor.process.FrontDoorVariables.*;
import static org.handrail.triage.process.Recommended.ALLOW_CLOSE;
import static org.handrail.triage.process.Recommended.RAG;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.HashSet;
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
import org.handrail.partners.process.HelpVariables;
import org.handrail.platform.engine.ProcessStep;
import org.handrail.safeguarding.process.SafeguardingProcess;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of Handrail would answer. Each delegate sets exactly what it owes the process, so a step that needs
 * anything more fails its test.
 */
class FrontDoorWorld {

    static final Duration TRIAGE_REMINDER = Duration.ofHours(6);
    static final Duration TRIAGE_LIMIT = Duration.ofHours(8);
    static final Duration INFORMATION_REMINDER = Duration.ofDays(2);
    static final Duration INFORMATION_LIMIT = Duration.ofDays(5);

    static final String NO_RATING = "NO_RATING";

    private static final List<String> DELEGATES = List.of(
            "acknowledgeReferral",
            "countChosenHelp",
            "decide",
            "dueDates",
            "hearServices",
            "setDueDates",
            "matchHousehold",
            "applyMatch",
            "attachContact",
            "nextHelp",
            "notifyLead",
            "remindWorker",
            "recordTriage",
            "tellReferrer",
            "moveCase",
            "startNextProcess",
            "prepareReferrals",
            "takeUpReferral",
            "recordReferral",
            "noteNoDecision");

    static final String AT_PARTNER = "user_at_partner";

    final List<String> calls = new ArrayList<>();
    final List<String> decisions = new ArrayList<>();
    private final Set<String> broken = new HashSet<>();
    private final Deque<String> ratings = new ArrayDeque<>();
    private final Deque<String> services = new ArrayDeque<>();
    private String matchResult = "NONE";
    private boolean openCase;
    private boolean ourArea = true;
    private boolean triedEnough;
    private int help = 1;

    /** Ratings in the order in which they are asked for; green after the last. */
    FrontDoorWorld rates(String... colours) {
        ratings.addAll(List.of(colours));
        return this;
    }

    /** What the services that could lead say, each time that somebody hears them. */
    FrontDoorWorld servicesSay(String... answers) {
        services.addAll(List.of(answers));
        return this;
    }

    FrontDoorWorld matches(String result) {
        matchResult = result;
        return this;
    }

    FrontDoorWorld hasAnOpenCase() {
        openCase = true;
        return this;
    }

    FrontDoorWorld isElsewhere() {
        ourArea = false;
        return this;
    }

    FrontDoorWorld hasTriedEnough() {
        triedEnough = true;
        return this;
    }

    /** How many kinds of help the family chooses. */
    FrontDoorWorld choosesHelp(int count) {
        help = count;
        return this;
    }

    /** Stands in for the process that asks partners: somebody there has to answer. */
    static BpmnModelInstance partnerReferral() {
        return Bpmn.createExecutableProcess("partner-referral")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask(AT_PARTNER)
                .endEvent()
                .done();
    }

    FrontDoorWorld breaks(String delegate) {
        broken.add(delegate);
        return this;
    }

    void mends(String delegate) {
        broken.remove(delegate);
    }

    /** The beans that the model names, answered by whichever world is current. */
    static Map<String, JavaDelegate> delegates(Supplier<FrontDoorWorld> current) {
        return DELEGATES.stream()
                .collect(Collectors.toMap(
                        name -> name, name -> execution -> current.get().answer(name, execution)));
    }

    private void answer(String delegate, DelegateExecution execution) {
        if (broken.contains(delegate)) {
            throw new IllegalStateException(delegate + " is broken");
        }
        calls.add(
                switch (delegate) {
                    case "moveCase" -> "moveCase " + property(execution, "status");
                    case "startNextProcess" -> "startNextProcess " + property(execution, "process");
                    default -> delegate;
                });
        switch (delegate) {
            case "decide" -> decide(execution);
            case "dueDates" -> dueDates(execution);
            case "setDueDates" -> setDueDates(execution);
            case "countChosenHelp" -> HelpVariables.HELP_COUNT.set(execution, help);
            case "nextHelp" -> {
                execution.setVariableLocal(
                        HelpVariables.REFERRAL_ID.name(), UUID.randomUUID().toString());
                execution.setVariableLocal(HelpVariables.HELP_PROCESS.name(), "partner-referral");
            }
            case "hearServices" -> hearServices(execution);
            case "matchHousehold" -> matchHousehold(execution);
            case "applyMatch" -> applyMatch(execution);
            case "prepareReferrals" -> prepareReferrals(execution);
            default -> {}
        }
    }

    private void decide(DelegateExecution execution) {
        String decision = property(execution, "decision");
        decisions.add(decision);
        switch (decision) {
            case "safeguarding-screen" -> RAG.set(execution, nextRating());
            case "closure-outcome" -> ALLOW_CLOSE.set(execution, triedEnough);
            case "safeguarding-routes", "level-of-need", "urgency-sla", "pathways", "information-sharing" -> {}
            default -> throw new IllegalArgumentException("There is no such decision.");
        }
    }

    private @Nullable String nextRating() {
        String rating = ratings.isEmpty() ? "GREEN" : ratings.pop();
        return rating.equals(NO_RATING) ? null : rating;
    }

    private void setDueDates(DelegateExecution execution) {
        switch (property(execution, "dates")) {
            case "REFERRAL" -> {
                SAFEGUARDING_DUE.set(execution, in(Duration.ofHours(1)));
                SAFETY_QUESTIONS_DUE.set(execution, in(Duration.ofHours(4)));
                FIRST_CONTACT_DUE.set(execution, in(Duration.ofDays(3)));
                TRIAGE_REMINDER_AT.set(execution, in(TRIAGE_REMINDER));
                TRIAGE_DUE.set(execution, in(TRIAGE_LIMIT));
                ESCALATION_GROUP.set(execution, "council-duty");
            }
            case "TRIAGE_AGAIN" -> {
                TRIAGE_REMINDER_AT.set(execution, in(TRIAGE_REMINDER));
                TRIAGE_DUE.set(execution, in(TRIAGE_LIMIT));
            }
            case "CONCERN" -> CONCERN_DUE.set(execution, in(Duration.ofHours(1)));
            case "HELP" -> SAFEGUARDING_DUE.set(execution, in(Duration.ofHours(1)));
            default -> throw new IllegalArgumentException("There are no such dates.");
        }
    }

    private void dueDates(DelegateExecution execution) {
        for (String variable : ProcessStep.settings(execution).keySet()) {
            switch (variable) {
                case "informationReminderAt" -> INFORMATION_REMINDER_AT.set(execution, in(INFORMATION_REMINDER));
                case "informationDue" -> INFORMATION_DUE.set(execution, in(INFORMATION_LIMIT));
                case "lookDue" -> LOOK_DUE.set(execution, in(Duration.ofDays(5)));
                case "firstContactDue" -> FIRST_CONTACT_DUE.set(execution, in(Duration.ofDays(2)));
                case "lateWorkDue" -> LATE_WORK_DUE.set(execution, in(Duration.ofHours(2)));
                default -> throw new IllegalArgumentException("There is no such date.");
            }
        }
    }

    private void matchHousehold(DelegateExecution execution) {
        MATCH_RESULT.set(execution, matchResult);
        HAS_OPEN_CASE.set(execution, openCase && matchResult.equals("CERTAIN"));
        IN_OUR_AREA.set(execution, ourArea);
    }

    private void applyMatch(DelegateExecution execution) {
        HAS_OPEN_CASE.set(execution, openCase && "SAME".equals(MATCH_CONFIRMED.get(execution)));
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

    private static Date in(Duration delay) {
        return Date.from(ClockUtil.getCurrentTime().toInstant().plus(delay));
    }

    private static String property(DelegateExecution execution, String name) {
        return Objects.requireNonNull(ProcessStep.settings(execution).get(name));
    }
}
