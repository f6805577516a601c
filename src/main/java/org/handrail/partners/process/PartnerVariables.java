package org.handrail.partners.process;

import static org.handrail.platform.engine.ProcessVariable.code;
import static org.handrail.platform.engine.ProcessVariable.flag;
import static org.handrail.platform.engine.ProcessVariable.id;
import static org.handrail.platform.engine.ProcessVariable.instant;
import static org.handrail.platform.engine.ProcessVariable.timeLimit;

import java.util.Date;
import java.util.Set;
import org.handrail.platform.engine.ProcessVariable;
import org.handrail.triage.Codes;

/** Everything that {@code partner-referral} may hold besides what tables hand back: ids, codes and moments. */
public final class PartnerVariables {

    /** Which referral this is; messages find their process by it. */
    public static final ProcessVariable<String> REFERRAL_ID = HelpVariables.REFERRAL_ID;

    public static final ProcessVariable<String> PATHWAY =
            code("pathway", Codes.packaged().of("pathways", "pathway").keySet().toArray(String[]::new));

    public static final ProcessVariable<Boolean> PARTNER_LEFT = flag("partnerLeft");

    /** The limit for the answer; longer than {@code ackWithin} for the last try. */
    public static final ProcessVariable<String> ANSWER_WITHIN = timeLimit("answerWithin");

    /** The limit for each step of the search when the help is needed at once; set by the process that calls. */
    public static final ProcessVariable<String> NEEDED_WITHIN = timeLimit("neededWithin");

    public static final ProcessVariable<String> FAMILY_CHOICE =
            code("familyChoice", "CHOSEN", "NOBODY_FITS", "NOT_WANTED");
    /** The team of the service that was asked; its tasks are about the offer and nothing else of the case. */
    public static final ProcessVariable<String> PARTNER_TEAM = id("partnerTeam");

    /** What the partner said in its task. */
    public static final ProcessVariable<String> PARTNER_ANSWER = code("partnerAnswer", "YES", "NO", "ASK");

    public static final ProcessVariable<String> HELP_START = code("helpStart", "STARTED", "WILL_NOT_START");
    public static final ProcessVariable<String> SHARING_GROUP =
            code("sharingGroup", "council-brokerage", "council-information", "council-safeguarding");
    public static final ProcessVariable<String> SHARING_DECISION = code("sharingDecision", "SHARE", "DO_NOT_SHARE");
    public static final ProcessVariable<String> BROKER_RESULT =
            code("brokerResult", "ASK_SERVICE", "FOUND_ELSEWHERE", "NOBODY");
    public static final ProcessVariable<String> SHARING_SAFE = code("sharingSafe", "SAFE", "NOT_SAFE");

    public static final ProcessVariable<Date> CHOICE_DUE = instant("choiceDue");
    public static final ProcessVariable<Date> BROKER_AT = instant("brokerAt");
    public static final ProcessVariable<Date> SHARING_DUE = instant("sharingDue");
    public static final ProcessVariable<Date> ACK_DUE = instant("ackDue");
    public static final ProcessVariable<Date> ANSWER_REMINDER_AT = instant("answerReminderAt");
    public static final ProcessVariable<Date> ANSWER_DUE = instant("answerDue");
    public static final ProcessVariable<Date> INFORMATION_DUE = instant("partnerInformationDue");
    public static final ProcessVariable<Date> START_DUE = instant("startDue");
    public static final ProcessVariable<Date> CHASE_DUE = instant("chaseDue");
    public static final ProcessVariable<Date> CHECK_AT = instant("checkAt");
    public static final ProcessVariable<Date> CHECK_DUE = instant("checkDue");
    public static final ProcessVariable<Date> OUTCOME_DUE = instant("outcomeDue");
    public static final ProcessVariable<Date> BROKER_DUE = instant("brokerDue");
    public static final ProcessVariable<Date> SAFE_DUE = instant("sharingSafeDue");

    static final Set<ProcessVariable<?>> OWN = Set.of(
            REFERRAL_ID,
            PATHWAY,
            PARTNER_LEFT,
            ANSWER_WITHIN,
            NEEDED_WITHIN,
            FAMILY_CHOICE,
            PARTNER_TEAM,
            PARTNER_ANSWER,
            HELP_START,
            SHARING_GROUP,
            SHARING_DECISION,
            BROKER_RESULT,
            SHARING_SAFE,
            CHOICE_DUE,
            BROKER_AT,
            SHARING_DUE,
            ACK_DUE,
            ANSWER_REMINDER_AT,
            ANSWER_DUE,
            INFORMATION_DUE,
            START_DUE,
            CHASE_DUE,
            CHECK_AT,
            CHECK_DUE,
            OUTCOME_DUE,
            BROKER_DUE,
            SAFE_DUE);

    private PartnerVariables() {}
}
