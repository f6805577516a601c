package org.handrail.closure.process;

import static org.handrail.casework.process.CaseVariables.*;
import static org.handrail.closure.process.ClosureVariables.*;
import static org.handrail.triage.process.Recommended.*;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.handrail.platform.engine.ProcessStep;
import org.handrail.safeguarding.process.SafeguardingProcess;

/** What the rest of Handrail would answer; a working day is a day here. Each delegate sets exactly what it owes. */
class ClosureWorld {

    static final Duration SIGN_OFF_REMINDER = Duration.ofHours(36);
    static final Duration SIGN_OFF_LIMIT = Duration.ofDays(2);

    private static final Map<String, Duration> LIMITS = Map.ofEntries(
            Map.entry("feedbackDue", Duration.ofDays(5)),
            Map.entry("rescreenDue", Duration.ofHours(4)),
            Map.entry("handOverDue", Duration.ofDays(2)),
            Map.entry("signOffDue", SIGN_OFF_LIMIT),
            Map.entry("signOffReminderAt", SIGN_OFF_REMINDER),
            Map.entry("letterDue", Duration.ofDays(5)),
            Map.entry("lastingCheckDue", Duration.ofDays(10)),
            Map.entry("newReferralDue", Duration.ofDays(2)),
            Map.entry("lateWorkDue", Duration.ofHours(4)));

    private static final List<String> DELEGATES = List.of(
            "nameCaseLead",
            "openClosing",
            "moveCase",
            "dueDates",
            "setDueDates",
            "gatherEnding",
            "decide",
            "weighSignOff",
            "planLastingCheck",
            "tellOfClosing",
            "endTeam",
            "weighLasting",
            "stopFollowUp",
            "startNextProcess",
            "remindWorker",
            "prepareReferrals",
            "takeUpReferral",
            "recordReferral",
            "noteNoDecision");

    final List<String> calls = new ArrayList<>();
    private final Deque<String> steps = new ArrayDeque<>();
    private final Deque<String> ratings = new ArrayDeque<>();
    private String reason = "NEEDS_MET";
    private String signOff = "PRACTITIONER";
    private String followUp = "D183";
    private String lasting = "SUSTAINED";
    private boolean coordinated;
    private boolean checkAgreed = true;
    private boolean helpAgain;

    /** What follows from each sign-off, in their order; CLOSE after the last. */
    ClosureWorld decides(String... closingSteps) {
        steps.addAll(List.of(closingSteps));
        return this;
    }

    ClosureWorld closesBecause(String closingReason) {
        reason = closingReason;
        return this;
    }

    /** Who must sign off, as the table says. */
    ClosureWorld needs(String code) {
        signOff = code;
        return this;
    }

    ClosureWorld rates(String... colours) {
        ratings.addAll(List.of(colours));
        return this;
    }

    ClosureWorld hadAnAssessment() {
        coordinated = true;
        return this;
    }

    ClosureWorld agreedToNoCheck() {
        checkAgreed = false;
        return this;
    }

    ClosureWorld looksAgainWithin(String limit) {
        followUp = limit;
        return this;
    }

    ClosureWorld finds(String result, boolean wantsHelpAgain) {
        lasting = result;
        helpAgain = wantsHelpAgain;
        return this;
    }

    static Map<String, JavaDelegate> delegates(Supplier<ClosureWorld> current) {
        return DELEGATES.stream()
                .collect(Collectors.toMap(
                        name -> name, name -> execution -> current.get().answer(name, execution)));
    }

    private void answer(String delegate, DelegateExecution execution) {
        calls.add(
                switch (delegate) {
                    case "moveCase" -> "moveCase " + property(execution, "status");
                    case "startNextProcess" -> "startNextProcess " + property(execution, "process");
                    case "decide" -> "decide " + property(execution, "decision");
                    default -> delegate;
                });
        switch (delegate) {
            case "nameCaseLead" -> {
                LEAD_TEAM.set(execution, "council-early-help");
                LEAD_PRACTITIONER.set(execution, "practitioner");
            }
            case "openClosing" -> {
                END_REASON.set(execution, END_REASON.get(execution));
                SAFEGUARDING_OPEN.set(execution, Boolean.TRUE.equals(SAFEGUARDING_OPEN.get(execution)));
                COORDINATED.set(execution, coordinated);
                RESCREENED.set(execution, false);
                CASE_CLOSED.set(execution, false);
            }
            case "decide" -> decide(execution);
            case "dueDates" -> ProcessStep.settings(execution).keySet().forEach(name -> dueDate(execution, name));
            case "setDueDates" -> CONCERN_DUE.set(execution, in(Duration.ofHours(1)));
            case "gatherEnding" -> RESCREENED.set(execution, RESCREEN_RESULT.get(execution) != null);
            case "weighSignOff" -> {
                String step = steps.isEmpty() ? "CLOSE" : steps.pop();
                CLOSING_STEP.set(execution, step);
                CLOSE_REASON.set(execution, step.equals("CLOSE") ? reason : null);
            }
            case "planLastingCheck" -> {
                CASE_CLOSED.set(execution, true);
                CHECK_PLANNED.set(execution, checkAgreed && reason.startsWith("NEEDS_MET"));
            }
            case "weighLasting" -> {
                LASTING_RESULT.set(execution, lasting);
                HELP_WANTED_AGAIN.set(execution, helpAgain);
            }
            case "prepareReferrals" -> {
                if (Boolean.TRUE.equals(SafeguardingProcess.SAFEGUARDING_OPEN.get(execution))) {
                    calls.add("goOnWithOpenReferrals");
                }
                SafeguardingProcess.REFERRAL_COUNT.set(execution, 0);
                SafeguardingProcess.LEAD_ASKED.set(execution, false);
            }
            default -> {}
        }
    }

    private void decide(DelegateExecution execution) {
        switch (property(execution, "decision")) {
            case "safeguarding-screen" -> RAG.set(execution, ratings.isEmpty() ? "GREEN" : ratings.pop());
            case "closure-outcome" -> {
                SIGN_OFF.set(execution, signOff);
                FOLLOW_UP_WITHIN.set(execution, followUp);
            }
            case "safeguarding-routes" -> {}
            default -> throw new IllegalArgumentException("There is no such decision.");
        }
    }

    private static void dueDate(DelegateExecution execution, String name) {
        Duration limit = name.equals("sustainDue")
                ? Duration.ofDays("D91".equals(FOLLOW_UP_WITHIN.get(execution)) ? 91 : 183)
                : LIMITS.get(name);
        if (limit == null) {
            throw new IllegalArgumentException("There is no such date: " + name);
        }
        execution.setVariable(name, in(limit));
    }

    private static Date in(Duration delay) {
        return Date.from(ClockUtil.getCurrentTime().toInstant().plus(delay));
    }

    private static String property(DelegateExecution execution, String name) {
        return Objects.requireNonNull(ProcessStep.settings(execution).get(name));
    }
}
