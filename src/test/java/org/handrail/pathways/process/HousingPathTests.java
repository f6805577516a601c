package org.handrail.pathways.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handrail.pathways.process.PathVariables.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.handrail.models.PlainEngine;
import org.handrail.partners.process.HelpVariables;
import org.handrail.partners.process.PartnerVariables;
import org.handrail.triage.process.DecisionVariables;
import org.handrail.triage.process.Recommended;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HousingPathTests {

    private static final String AGREE = "user_agree_referral";
    private static final String DECIDE_SHARING = "user_decide_sharing";
    private static final String HELP_SELF = "user_help_self";
    private static final String SAFE_PLACE = "user_find_safe_place";
    private static final String RECEIPT = "user_confirm_receipt";
    private static final String CHASE_RECEIPT = "user_chase_receipt";
    private static final String CONTACT = "user_contact_family";
    private static final String CHASE_CONTACT = "user_chase_contact";
    private static final String TALK = "user_talk_with_housing";
    private static final String ANSWER = "user_answer_housing";
    private static final String PLAN = "user_send_plan";
    private static final String END_DUTY = "user_end_duty";
    private static final String FIRST_CHECK = "user_first_check";
    private static final String SECOND_CHECK = "user_second_check";
    private static final String RECORD_END = "user_record_duty_end";
    private static final String PROMPT_REVIEW = "user_prompt_review";
    private static final String KEEP_HOME = "user_keep_home";
    private static final String LATE = "user_act_on_late_work";

    private static final String HELP = UUID.randomUUID().toString();
    private static final List<String> CALLS = new ArrayList<>();
    private static String threat = "WITHIN_WEEKS";
    private static String permit = "SHARE_MINIMUM";

    private static final PlainEngine PLAIN = PlainEngine.with(
            "processes/pathways/path-housing.bpmn",
            PathCase.delegates(
                    CALLS,
                    Map.of(
                            "openHousingPath",
                            execution -> {
                                HelpVariables.REFERRAL_ID.set(execution, HELP);
                                HOME_THREAT.set(execution, threat);
                            },
                            "decide",
                            execution -> Recommended.ELIGIBILITY.set(execution, "ELIGIBLE"),
                            "nextPartner",
                            execution -> PartnerVariables.PARTNER_LEFT.set(execution, true),
                            "checkSharing",
                            execution -> {
                                Recommended.PERMIT.set(execution, permit);
                                PartnerVariables.SHARING_GROUP.set(execution, "council-brokerage");
                            }),
                    "sendDutyToRefer",
                    "noteReceipt",
                    "noteTakenUp",
                    "noteHousingPlan",
                    "remindWorker",
                    "endPath"),
            List.of());

    private final ProcessEngine engine = PLAIN.engine();

    @BeforeEach
    void theHomeIsAtRisk() {
        CALLS.clear();
        threat = "WITHIN_WEEKS";
        permit = "SHARE_MINIMUM";
    }

    @AfterEach
    void holdsOnlyDeclaredVariables() {
        PathCase.holdsOnly(engine, new HousingPathProcess(new DecisionVariables()).all());
    }

    @AfterAll
    static void everyStepAndFlowWasWalked() {
        assertThat(PLAIN.neverWalked()).isEmpty();
        PLAIN.close();
    }

    @Test
    void followsTheDutyUntilHomelessnessIsPrevented() {
        PathCase path = sent();
        path.does(RECEIPT);
        path.does(CONTACT);
        path.does(PLAN, DUTY_OWED, "PREVENTION");
        assertThat(CALLS).containsSubsequence("sendDutyToRefer", "noteReceipt", "noteTakenUp", "noteHousingPlan");
        path.passes(Duration.ofDays(28).minusSeconds(1));
        assertThat(path.open()).containsExactly(END_DUTY);
        path.passes(Duration.ofSeconds(1));
        assertThat(path.open()).containsExactly(END_DUTY, FIRST_CHECK);
        path.does(FIRST_CHECK);
        path.passes(Duration.ofDays(21));
        path.does(SECOND_CHECK);
        path.does(END_DUTY, DUTY_RESULT, "PREVENTED");
        path.endedAt("end_prevented");
        assertThat(CALLS).endsWith("endPath HOMELESSNESS_PREVENTED");
    }

    @Test
    void sendsNothingWithoutAgreement() {
        PathCase path = begins();
        path.does(AGREE, REFERRAL_AGREED, "NO");
        assertThat(path.open()).containsExactly(HELP_SELF);
        path.does(HELP_SELF);
        path.endedAt("end_self_referred");
        assertThat(CALLS).doesNotContain("sendDutyToRefer").endsWith("endPath HOUSING_SELF_REFERRED");
    }

    @ParameterizedTest
    @CsvSource({"DENY,,user_help_self", "ASK_FIRST,DO_NOT_SHARE,user_help_self", "ASK_FIRST,SHARE,user_confirm_receipt"
    })
    void asksPeopleWhereTheRulesDoNotAllowItByThemselves(String rule, String decision, String then) {
        permit = rule;
        PathCase path = begins();
        path.does(AGREE, REFERRAL_AGREED, "YES");
        if (decision != null) {
            assertThat(path.open()).containsExactly(DECIDE_SHARING);
            path.does(DECIDE_SHARING, PartnerVariables.SHARING_DECISION, decision);
        }
        assertThat(path.open()).containsExactly(then);
        assertThat(CALLS.contains("sendDutyToRefer")).isEqualTo(then.equals(RECEIPT));
    }

    @Test
    void phonesTheDeskWhenNobodyHasASafePlaceTonight() {
        threat = "TONIGHT";
        PathCase path = begins();
        assertThat(path.task(AGREE).getDueDate()).isEqualTo("2026-06-01T10:00:00Z");
        path.does(AGREE, REFERRAL_AGREED, "YES");
        assertThat(path.open()).containsExactly(SAFE_PLACE);
        assertThat(path.task(SAFE_PLACE).getDueDate()).isEqualTo("2026-06-01T13:00:00Z");
        path.does(SAFE_PLACE);
        assertThat(path.open()).containsExactly(CONTACT);
    }

    @Test
    void takesALookAtTheOfferForAReceipt() {
        PathCase path = sent();
        assertThat(path.hears("received")).isTrue();
        assertThat(path.open()).containsExactly(CONTACT);
        assertThat(CALLS).contains("noteReceipt");
    }

    @Test
    void chasesAReceiptThatDoesNotCome() {
        PathCase path = sent();
        path.passes(Duration.ofDays(1));
        assertThat(path.open()).containsExactly(CHASE_RECEIPT);
        path.does(CHASE_RECEIPT, HOUSING_REACHED, "NO");
        assertThat(path.open()).containsExactly(RECEIPT);
        path.passes(Duration.ofDays(1));
        path.does(CHASE_RECEIPT, HOUSING_REACHED, "YES");
        assertThat(path.open()).containsExactly(CONTACT);
        PathCase seen = sent();
        seen.passes(Duration.ofDays(1));
        assertThat(seen.hears("received")).isTrue();
        assertThat(seen.open()).containsExactly(CONTACT);
    }

    @Test
    void chasesHousingThatIsNotInTouchAfterFiveDays() {
        PathCase path = sent();
        path.does(RECEIPT);
        path.passes(Duration.ofDays(5));
        assertThat(path.open()).containsExactly(CHASE_CONTACT);
        path.does(CHASE_CONTACT, HOUSING_REACHED, "NO");
        assertThat(path.open()).containsExactly(CONTACT);
        path.passes(Duration.ofDays(5));
        path.does(CHASE_CONTACT, HOUSING_REACHED, "YES");
        assertThat(path.open()).containsExactly(PLAN);
    }

    @Test
    void goesOnWhenHousingTakesItUpOnItsOwnPage() {
        PathCase path = sent();
        assertThat(path.hears("accepted")).isTrue();
        assertThat(path.open()).containsExactly(PLAN);
        assertThat(path.hears("started")).isTrue();
        assertThat(path.open()).containsExactly(PLAN);
    }

    @Test
    void answersHousingWhileItGoesOn() {
        PathCase path = sent();
        assertThat(path.hears("moreinfo")).isTrue();
        assertThat(path.open()).containsExactly(ANSWER, RECEIPT);
        path.does(ANSWER);
        assertThat(path.open()).containsExactly(RECEIPT);
    }

    @ParameterizedTest
    @CsvSource({"REFER_AGAIN,user_agree_referral", "GO_THEMSELVES,user_help_self"})
    void talksWithHousingThatSaysNo(String agreed, String then) {
        PathCase path = sent();
        assertThat(path.hears("declined")).isTrue();
        assertThat(path.open()).containsExactly(TALK);
        path.does(TALK, HOUSING_NEXT, agreed);
        assertThat(path.open()).containsExactly(then);
    }

    @Test
    void tellsOfTheReviewWhenNoDutyIsOwed() {
        PathCase path = sent();
        path.hears("accepted");
        path.does(PLAN, DUTY_OWED, "NONE");
        assertThat(path.open()).containsExactly(PROMPT_REVIEW);
        path.does(PROMPT_REVIEW);
        path.endedAt("end_not_owed");
        assertThat(CALLS).doesNotContain("noteHousingPlan").endsWith("endPath NO_DUTY_OWED");
    }

    @Test
    void beginsAnewWithTheReliefDutyAndEndsWithTheMainDuty() {
        PathCase path = duty();
        path.passes(Duration.ofDays(56));
        assertThat(path.open()).containsExactly(LATE, END_DUTY, FIRST_CHECK, SECOND_CHECK);
        path.does(END_DUTY, DUTY_RESULT, "RELIEF");
        assertThat(path.open()).as("open checks end with the duty").containsExactly(LATE, END_DUTY);
        path.does(LATE);
        path.passes(Duration.ofDays(28));
        assertThat(path.open()).as("56 new days").containsExactly(END_DUTY, FIRST_CHECK);
        path.does(END_DUTY, DUTY_RESULT, "MAIN_DUTY");
        path.endedAt("end_main_duty");
    }

    @Test
    void asksForTheNoticeWhenHousingSaysThatItIsOver() {
        PathCase path = duty();
        assertThat(path.hears("outcome")).isTrue();
        path.does(RECORD_END, DUTY_RESULT, "NOT_OWED");
        assertThat(path.open()).containsExactly(PROMPT_REVIEW);
        PathCase early = sent();
        early.hears("accepted");
        assertThat(early.hears("outcome")).isTrue();
        assertThat(early.open()).containsExactly(RECORD_END);
    }

    @Test
    void helpsToKeepAHomeThatIsNotAtRiskSoonAndRefersWhenItIs() {
        threat = "NOT_SOON";
        PathCase path = begins();
        assertThat(path.open()).containsExactly(KEEP_HOME);
        path.does(KEEP_HOME, HOME_NOW, "SAFE");
        path.endedAt("end_home_kept");
        PathCase worse = begins();
        worse.does(KEEP_HOME, HOME_NOW, "AT_RISK");
        assertThat(worse.open()).containsExactly(AGREE);
    }

    @Test
    void remindsAndThenTellsAManager() {
        PathCase path = begins();
        path.passes(Duration.ofHours(18));
        assertThat(CALLS).contains("remindWorker");
        path.passes(Duration.ofHours(6));
        assertThat(path.open()).containsExactly(LATE, AGREE);
        CALLS.clear();
        PathCase receipt = sent();
        receipt.passes(Duration.ofHours(18));
        assertThat(CALLS).as("a receipt").containsOnlyOnce("remindWorker");
        assertThat(receipt.hears("received")).isTrue();
        receipt.passes(Duration.ofHours(90));
        assertThat(CALLS.stream().filter("remindWorker"::equals))
                .as("contact with the family")
                .hasSize(2);
        PathCase plan = sent();
        plan.hears("accepted");
        CALLS.clear();
        plan.passes(Duration.ofDays(10));
        assertThat(CALLS).as("a housing plan").containsOnlyOnce("remindWorker");
        assertThat(plan.open()).containsExactly(LATE, PLAN);
        threat = "NOT_SOON";
        PathCase keep = begins();
        CALLS.clear();
        keep.passes(Duration.ofDays(10));
        assertThat(CALLS).as("help to keep the home").containsOnlyOnce("remindWorker");
        assertThat(keep.open()).containsExactly(LATE, KEEP_HOME);
        threat = "TONIGHT";
        PathCase tonight = begins();
        tonight.does(AGREE, REFERRAL_AGREED, "YES");
        CALLS.clear();
        tonight.passes(Duration.ofHours(3));
        assertThat(CALLS).as("a safe place tonight").containsOnlyOnce("remindWorker");
        tonight.passes(Duration.ofHours(1));
        assertThat(tonight.open()).containsExactly(LATE, SAFE_PLACE);
    }

    private PathCase duty() {
        PathCase path = sent();
        path.hears("accepted");
        path.does(PLAN, DUTY_OWED, "PREVENTION");
        return path;
    }

    private PathCase sent() {
        PathCase path = begins();
        path.does(AGREE, REFERRAL_AGREED, "YES");
        assertThat(path.open()).containsExactly(RECEIPT);
        return path;
    }

    private PathCase begins() {
        return new PathCase(engine, HousingPathProcess.KEY, Map.of());
    }
}
