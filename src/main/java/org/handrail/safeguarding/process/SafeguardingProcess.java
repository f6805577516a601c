package org.handrail.safeguarding.process;

import static org.handrail.platform.engine.ProcessVariable.code;
import static org.handrail.platform.engine.ProcessVariable.flag;
import static org.handrail.platform.engine.ProcessVariable.id;
import static org.handrail.platform.engine.ProcessVariable.instant;
import static org.handrail.platform.engine.ProcessVariable.number;
import static org.handrail.platform.engine.ProcessVariable.timeLimit;

import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.handrail.casework.process.CaseVariables;
import org.handrail.platform.engine.ProcessVariable;
import org.handrail.platform.engine.ProcessVariables;
import org.handrail.triage.process.DecisionVariables;
import org.springframework.stereotype.Component;

/** The process that keeps someone safe: its key, its message and the variables it may hold. */
@Component
public final class SafeguardingProcess implements ProcessVariables {

    public static final String KEY = "safeguarding";
    public static final String STATUTORY_DECISION_CAME = "msg.statutory.decision";

    private static final int MOST_REFERRALS = 50;

    /** Whether safety work was open and goes on here. Handed over by the process that calls. */
    public static final ProcessVariable<Boolean> SAFEGUARDING_OPEN = flag("safeguardingOpen");

    /** Whether people agreed that a service should lead, and this is the referral to it. */
    public static final ProcessVariable<Boolean> LEAD_ASKED = flag("leadAsked");

    /** When somebody must have looked at the worry. Handed over by the process that calls. */
    public static final ProcessVariable<Date> SAFETY_DUE = instant("safetyDue");

    public static final ProcessVariable<Integer> REFERRAL_COUNT = number("referralCount", 0, MOST_REFERRALS);
    public static final ProcessVariable<String> CHECK_OUTCOME = code("checkOutcome", "ACTED", "NO_FURTHER_ACTION");
    public static final ProcessVariable<Date> LATE_WORK_DUE = instant("lateWorkDue");

    public static final ProcessVariable<String> REFERRAL_ID = id("referralId");
    public static final ProcessVariable<String> REFERRAL_STAGE =
            code("referralStage", "NEW", "SENT", "ANSWERED", "CHALLENGED");
    public static final ProcessVariable<String> LATE_WITHIN = timeLimit("lateWithin");
    public static final ProcessVariable<String> SAFETY_STEP = code("safetyStep", "GO_ON", "EMERGENCY_HANDED_OVER");
    public static final ProcessVariable<String> SEND_RESULT = code("sendResult", "SENT", "COULD_NOT_SEND");
    public static final ProcessVariable<String> STATUTORY_DECISION =
            code("statutoryDecision", "ACCEPTED_LEAD", "ACCEPTED_WITH_US", "NOT_ACCEPTED", "NO_DECISION");
    public static final ProcessVariable<String> OUR_VIEW = code("ourView", "AGREE", "DISAGREE");
    public static final ProcessVariable<String> CHALLENGE_RESULT =
            code("challengeResult", "ACCEPTED_LEAD", "ACCEPTED_WITH_US", "WE_AGREE", "STILL_DIFFER");
    public static final ProcessVariable<Date> REFERRAL_DUE = instant("referralDue");
    public static final ProcessVariable<Date> REFERRAL_LATE_AT = instant("referralLateAt");
    public static final ProcessVariable<Date> PHONE_DUE = instant("phoneDue");
    public static final ProcessVariable<Date> RECEIPT_DUE = instant("receiptDue");
    public static final ProcessVariable<Date> RECEIPT_REMINDER_AT = instant("receiptReminderAt");
    public static final ProcessVariable<Date> CALL_DUE = instant("callDue");
    public static final ProcessVariable<Date> DECISION_DUE = instant("decisionDue");
    public static final ProcessVariable<Date> DECISION_REMINDER_AT = instant("decisionReminderAt");
    public static final ProcessVariable<Date> ANSWER_DUE = instant("answerDue");
    public static final ProcessVariable<Date> ANSWER_REMINDER_AT = instant("answerReminderAt");
    public static final ProcessVariable<Date> CHALLENGE_DUE = instant("challengeDue");
    public static final ProcessVariable<Date> CHALLENGE_REMINDER_AT = instant("challengeReminderAt");

    /** What belongs to one referral alone: kept beside it, so that referrals that run at once do not meet. */
    static final List<ProcessVariable<?>> OF_ONE_REFERRAL = List.of(
            REFERRAL_ID,
            REFERRAL_STAGE,
            LATE_WITHIN,
            SAFETY_STEP,
            SEND_RESULT,
            STATUTORY_DECISION,
            OUR_VIEW,
            CHALLENGE_RESULT,
            REFERRAL_DUE,
            REFERRAL_LATE_AT,
            PHONE_DUE,
            RECEIPT_DUE,
            RECEIPT_REMINDER_AT,
            CALL_DUE,
            DECISION_DUE,
            DECISION_REMINDER_AT,
            ANSWER_DUE,
            ANSWER_REMINDER_AT,
            CHALLENGE_DUE,
            CHALLENGE_REMINDER_AT);

    private static final Set<ProcessVariable<?>> OF_ALL = Set.of(
            SAFEGUARDING_OPEN,
            LEAD_ASKED,
            CaseVariables.SERVICE_ANSWER,
            SAFETY_DUE,
            REFERRAL_COUNT,
            CHECK_OUTCOME,
            LATE_WORK_DUE,
            number("loopCounter", 0, MOST_REFERRALS),
            number("nrOfInstances", 0, MOST_REFERRALS),
            number("nrOfActiveInstances", 0, MOST_REFERRALS),
            number("nrOfCompletedInstances", 0, MOST_REFERRALS));

    private final DecisionVariables decisions;

    public SafeguardingProcess(DecisionVariables decisions) {
        this.decisions = decisions;
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public Set<ProcessVariable<?>> all() {
        Set<ProcessVariable<?>> all = new LinkedHashSet<>(OF_ALL);
        all.addAll(OF_ONE_REFERRAL);
        all.addAll(decisions.all());
        return all;
    }
}
