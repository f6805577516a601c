package org.handrail.safeguarding.process;

import static org.handrail.safeguarding.process.SafeguardingProcess.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.handrail.platform.engine.ProcessStep;
import org.handrail.platform.engine.ProcessVariable;

/** What the rest of Handrail would answer to the safeguarding process; each delegate sets exactly what it owes it. */
class SafeguardingWorld {

    static final Duration REFERRAL_LIMIT = Duration.ofHours(1);
    static final Map<String, Duration> LIMITS = Map.of(
            "M15", Duration.ofMinutes(15),
            "M60", Duration.ofMinutes(60),
            "WH4", Duration.ofHours(4),
            "WD1", Duration.ofDays(1),
            "WD2", Duration.ofDays(2),
            "WD5", Duration.ofDays(5),
            "lateWithin else M15", REFERRAL_LIMIT);

    private static final List<String> DELEGATES = List.of(
            "decide",
            "dueDates",
            "prepareReferrals",
            "takeUpReferral",
            "recordReferral",
            "noteNoDecision",
            "remindWorker");

    final List<String> calls = new ArrayList<>();
    final List<String> clocks = new ArrayList<>();
    private List<String> stages = List.of("NEW");
    private String broken = "";
    private boolean leadAsked;

    /** How far each referral is when the process begins; none when there is nobody new to tell. */
    SafeguardingWorld finds(String... stagesOfReferrals) {
        stages = List.of(stagesOfReferrals);
        return this;
    }

    /** People agreed that a service should lead, and this is the referral to it. */
    void asksAServiceToLead() {
        leadAsked = true;
    }

    void breaks(String delegate) {
        broken = delegate;
    }

    void mends() {
        broken = "";
    }

    static Map<String, JavaDelegate> delegates(Supplier<SafeguardingWorld> current) {
        return DELEGATES.stream()
                .collect(Collectors.toMap(
                        name -> name, name -> execution -> current.get().answer(name, execution)));
    }

    private void answer(String delegate, DelegateExecution execution) {
        if (delegate.equals(broken)) {
            throw new IllegalStateException(delegate + " is broken");
        }
        Map<String, String> settings = ProcessStep.settings(execution);
        switch (delegate) {
            case "prepareReferrals" -> {
                REFERRAL_COUNT.set(execution, stages.size());
                LEAD_ASKED.set(execution, leadAsked);
            }
            case "takeUpReferral" -> takeUp(execution);
            case "recordReferral" -> calls.add("record " + settings.get("state"));
            case "noteNoDecision" -> STATUTORY_DECISION.set(execution, "NO_DECISION");
            case "dueDates" -> dates(execution, settings);
            case "decide" -> calls.add("decide " + new TreeMap<>(settings));
            default -> calls.add(delegate);
        }
    }

    private void takeUp(DelegateExecution execution) {
        int place = (Integer) execution.getVariable("loopCounter");
        for (ProcessVariable<?> own : OF_ONE_REFERRAL) {
            execution.setVariableLocal(own.name(), null);
        }
        REFERRAL_ID.set(execution, "referral-" + place);
        REFERRAL_STAGE.set(execution, stages.get(place));
        REFERRAL_DUE.set(execution, in(REFERRAL_LIMIT));
        LATE_WITHIN.set(execution, "M60");
    }

    private void dates(DelegateExecution execution, Map<String, String> settings) {
        settings.forEach((variable, how) -> {
            if (variable.equals("clock")) {
                clocks.add(execution.getCurrentActivityId() + " " + how);
            } else {
                execution.setVariable(variable, moment(execution, how));
            }
        });
    }

    private static Date moment(DelegateExecution execution, String how) {
        if (how.startsWith("75% of ")) {
            long due = ((Date) execution.getVariable(how.substring(7))).getTime();
            long now = ClockUtil.getCurrentTime().getTime();
            return new Date(now + (due - now) * 3 / 4);
        }
        return in(Objects.requireNonNull(LIMITS.get(how), how));
    }

    static Date in(Duration delay) {
        return Date.from(ClockUtil.getCurrentTime().toInstant().plus(delay));
    }
}
