package org.handrail.pathways.process;

import static org.handrail.platform.engine.ProcessVariable.code;
import static org.handrail.platform.engine.ProcessVariable.flag;
import static org.handrail.platform.engine.ProcessVariable.instant;
import static org.handrail.platform.engine.ProcessVariable.key;

import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handrail.partners.process.HelpVariables;
import org.handrail.partners.process.PartnerVariables;
import org.handrail.platform.engine.ProcessVariable;

/** Everything that {@code path-food} and {@code path-housing} may hold besides what tables hand back. */
public final class PathVariables {

    public static final ProcessVariable<String> FOOD_TODAY = code("foodToday", "NEEDED", "NOT_NEEDED");

    /** Whether it is at least the third time in six months, so that the lead looks at it. */
    public static final ProcessVariable<Boolean> FOOD_REVIEW = flag("foodReview");

    /** Which help a food partner is asked for on this path. */
    public static final ProcessVariable<String> FOOD_REFERRAL_ID = key("foodReferralId");

    public static final ProcessVariable<String> FOOD_WAY = code("foodWay", "PAYMENT", "PARTNER", "SORTED");
    public static final ProcessVariable<String> FOOD_THERE = code("foodThere", "YES", "NO");
    public static final ProcessVariable<String> FOOD_OUTLOOK = code("foodOutlook", "SECURE", "NOT_YET");

    public static final ProcessVariable<String> HOME_THREAT = code("homeThreat", "TONIGHT", "WITHIN_WEEKS", "NOT_SOON");
    public static final ProcessVariable<String> REFERRAL_AGREED = code("referralAgreed", "YES", "NO");
    public static final ProcessVariable<String> HOUSING_REACHED = code("housingReached", "YES", "NO");
    public static final ProcessVariable<String> HOUSING_NEXT = code("housingNext", "REFER_AGAIN", "GO_THEMSELVES");
    public static final ProcessVariable<String> DUTY_OWED = code("dutyOwed", "PREVENTION", "RELIEF", "NONE");
    public static final ProcessVariable<String> DUTY_RESULT =
            code("dutyResult", "PREVENTED", "RELIEF", "MAIN_DUTY", "NOT_OWED");
    public static final ProcessVariable<String> HOME_NOW = code("homeNow", "SAFE", "AT_RISK");

    static final Set<ProcessVariable<?>> FOOD = with(
            List.of(FOOD_TODAY, FOOD_REVIEW, FOOD_REFERRAL_ID, FOOD_WAY, FOOD_THERE, FOOD_OUTLOOK),
            "foodDue",
            "foodReminderAt",
            "confirmDue",
            "confirmReminderAt",
            "callDue",
            "causeDue",
            "causeReminderAt",
            "foodReviewDue",
            "lateWorkDue");

    static final Set<ProcessVariable<?>> HOUSING = with(
            List.of(
                    HOME_THREAT,
                    REFERRAL_AGREED,
                    HOUSING_REACHED,
                    HOUSING_NEXT,
                    DUTY_OWED,
                    DUTY_RESULT,
                    HOME_NOW,
                    PartnerVariables.PARTNER_LEFT,
                    PartnerVariables.ANSWER_WITHIN,
                    PartnerVariables.SHARING_GROUP,
                    PartnerVariables.SHARING_DECISION,
                    PartnerVariables.SHARING_DUE,
                    PartnerVariables.INFORMATION_DUE),
            "agreeDue",
            "agreeReminderAt",
            "selfReferralDue",
            "deskDue",
            "deskReminderAt",
            "receiptDue",
            "receiptReminderAt",
            "housingChaseDue",
            "housingContactDue",
            "housingContactReminderAt",
            "housingTalkDue",
            "housingPlanDue",
            "housingPlanReminderAt",
            "firstCheckAt",
            "secondCheckAt",
            "dutyEndAt",
            "housingCheckDue",
            "dutyNoteDue",
            "reviewPromptDue",
            "keepHomeDue",
            "keepHomeReminderAt",
            "lateWorkDue");

    private PathVariables() {}

    private static Set<ProcessVariable<?>> with(List<ProcessVariable<?>> coded, String... moments) {
        Stream<ProcessVariable<Date>> dates = Stream.of(moments).map(moment -> instant(moment));
        Stream<ProcessVariable<?>> help =
                Stream.of(HelpVariables.REFERRAL_ID, PartnerVariables.PATHWAY, PartnerVariables.NEEDED_WITHIN);
        return Stream.of(coded.stream(), dates, help)
                .<ProcessVariable<?>>flatMap(all -> all)
                .collect(Collectors.toUnmodifiableSet());
    }
}
