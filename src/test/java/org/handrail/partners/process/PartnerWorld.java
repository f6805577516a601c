package org.handrail.partners.process;

import static org.handrail.partners.process.PartnerVariables.*;
import static org.handrail.triage.process.Recommended.ACK_WITHIN;
import static org.handrail.triage.process.Recommended.ELIGIBILITY;
import static org.handrail.triage.process.Recommended.PARTNER_COUNT;
import static org.handrail.triage.process.Recommended.PERMIT;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.handrail.platform.engine.ProcessStep;

/** What the rest of Handrail would answer; a working day is a day here. Each delegate sets exactly what it owes. */
class PartnerWorld {

    static final int TRIES = 3;

    private static final Map<String, Duration> LIMITS = Map.ofEntries(
            Map.entry("choiceDue", Duration.ofDays(2)),
            Map.entry("brokerAt", Duration.ofDays(10)),
            Map.entry("sharingDue", Duration.ofDays(2)),
            Map.entry("ackDue", Duration.ofDays(2)),
            Map.entry("answerReminderAt", Duration.ofHours(36)),
            Map.entry("partnerInformationDue", Duration.ofDays(1)),
            Map.entry("startDue", Duration.ofDays(10)),
            Map.entry("chaseDue", Duration.ofDays(1)),
            Map.entry("checkAt", Duration.ofDays(30)),
            Map.entry("checkDue", Duration.ofDays(3)),
            Map.entry("outcomeDue", Duration.ofDays(91)),
            Map.entry("brokerDue", Duration.ofDays(2)),
            Map.entry("sharingSafeDue", Duration.ofHours(1)));

    final List<String> calls = new ArrayList<>();
    final String referral = UUID.randomUUID().toString();
    private String permit = "SHARE_MINIMUM";
    private int choices = 1;
    private int taken;

    PartnerWorld permits(String code) {
        permit = code;
        return this;
    }

    /** How many services the family chooses. */
    PartnerWorld has(int services) {
        choices = services;
        return this;
    }

    static Map<String, JavaDelegate> delegates(Supplier<PartnerWorld> current) {
        return List.of(
                        "openPartnerReferral",
                        "decide",
                        "rankPartners",
                        "dueDates",
                        "nextPartner",
                        "checkSharing",
                        "sendOffer",
                        "recallOffers",
                        "recordNoAnswer",
                        "remindPartner",
                        "recordUnmetNeed",
                        "endPartnerReferral")
                .stream()
                .collect(Collectors.toMap(
                        name -> name, name -> execution -> current.get().answer(name, execution)));
    }

    private void answer(String delegate, DelegateExecution execution) {
        switch (delegate) {
            case "openPartnerReferral" -> {
                REFERRAL_ID.set(execution, referral);
                PATHWAY.set(execution, "FOOD_EMERGENCY");
            }
            case "decide" -> ELIGIBILITY.set(execution, "LIKELY");
            case "rankPartners" -> PARTNER_COUNT.set(execution, choices);
            case "dueDates" -> ProcessStep.settings(execution).keySet().forEach(name -> dueDate(execution, name));
            case "nextPartner" -> next(execution);
            case "sendOffer" -> PARTNER_TEAM.set(execution, "foodbank-team");
            case "checkSharing" -> {
                PERMIT.set(execution, permit);
                SHARING_GROUP.set(
                        execution, permit.equals("REVIEW_BY_DSL") ? "council-safeguarding" : "council-brokerage");
            }
            default -> {}
        }
        if (!List.of("decide", "dueDates").contains(delegate)) {
            calls.add(
                    delegate.equals("endPartnerReferral")
                            ? delegate + " " + ProcessStep.settings(execution).get("result")
                            : delegate);
        }
    }

    private void next(DelegateExecution execution) {
        boolean left = taken < Math.min(choices, TRIES);
        PARTNER_LEFT.set(execution, left);
        if (left) {
            taken++;
            ACK_WITHIN.set(execution, "WD2");
            ANSWER_WITHIN.set(execution, taken == TRIES ? "WD10" : "WD2");
        }
    }

    private static void dueDate(DelegateExecution execution, String name) {
        if (name.equals("clock")) {
            return;
        }
        Duration limit = name.equals("answerDue")
                ? Duration.ofDays("WD10".equals(ANSWER_WITHIN.get(execution)) ? 10 : 2)
                : LIMITS.get(name);
        if (limit == null) {
            throw new IllegalArgumentException("There is no such date: " + name);
        }
        execution.setVariable(
                name, Date.from(ClockUtil.getCurrentTime().toInstant().plus(limit)));
    }
}
