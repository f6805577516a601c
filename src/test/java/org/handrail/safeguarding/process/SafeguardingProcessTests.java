package org.handrail.safeguarding.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handrail.safeguarding.process.SafeguardingProcess.*;
import static org.handrail.safeguarding.process.SafeguardingStep.*;
import static org.handrail.safeguarding.process.SafeguardingWorld.REFERRAL_LIMIT;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.handrail.models.PlainEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeguardingProcessTests {

    private static final PlainEngine PLAIN = PlainEngine.with(
            "processes/safeguarding/safeguarding.bpmn",
            SafeguardingWorld.delegates(() -> SafeguardingProcessTests.world),
            List.of());
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static SafeguardingWorld world = new SafeguardingWorld();
    private static int number;

    private final SafeguardingCase worry = new SafeguardingCase(PLAIN.engine(), ++number);

    @BeforeEach
    void startOnMondayMorning() {
        world = new SafeguardingWorld();
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-03-02T09:00:00Z")));
    }

    @AfterEach
    void holdsOnlyDeclaredVariables() {
        worry.holdsOnlyDeclaredVariables();
    }

    /** Over all tests of this class: not one step and not one arrow of the drawing is left out. */
    @AfterAll
    static void everyStepAndFlowWasWalked() {
        assertThat(PLAIN.neverWalked()).isEmpty();
        PLAIN.close();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "RED")
    void showsARedWorryToAManagerAndNeverWaitsForThem(String rating) {
        worry.isRated(rating);
        assertThat(worry.open()).containsExactly(IMMEDIATE_SAFETY_ACTION, MANAGER_VIEW);
        worry.does(IMMEDIATE_SAFETY_ACTION);
        sent();
        assertThat(worry.open()).as("the referral goes first").containsExactly(CONFIRM_RECEIPT, MANAGER_VIEW);
        worry.does(MANAGER_VIEW);
        assertThat(worry.ends()).containsExactly("end_manager_has_looked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AMBER", "GREEN"})
    void needsNoManagerForAWorryThatIsNotRed(String rating) {
        worry.isRated(rating);
        assertThat(worry.open()).containsExactly(IMMEDIATE_SAFETY_ACTION);
        assertThat(worry.ends()).containsExactly("end_no_manager_needed");
    }

    @Test
    void showsNoManagerTheSameRedWorryAgainWhenAServiceIsAskedToLead() {
        world.asksAServiceToLead();
        worry.isRated("RED");
        assertThat(worry.open()).containsExactly(IMMEDIATE_SAFETY_ACTION);
        assertThat(worry.ends()).containsExactly("end_no_manager_needed");
    }

    @ParameterizedTest
    @CsvSource({"ACTED, end_worry_acted_on", "NO_FURTHER_ACTION, end_no_further_action"})
    void hasASecondPersonCheckAWorryThatLeadsToNoService(String outcome, String end) {
        world.finds();
        worry.isRated("AMBER");
        assertThat(worry.open()).containsExactly(CHECK_WORRY);
        assertThat(worry.groupOf(CHECK_WORRY)).isEqualTo("council-safeguarding");
        worry.does(CHECK_WORRY, CHECK_OUTCOME, outcome);
        assertThat(worry.ends()).contains(end);
        assertThat(worry.isOver()).isTrue();
        assertThat(world.calls).isEmpty();
    }

    @Test
    void tellsAManagerWhenNobodyCheckedInTime() {
        world.finds();
        worry.isRated("AMBER").afterWaiting(Duration.ofHours(2).minus(A_SECOND));
        assertThat(worry.open()).containsExactly(CHECK_WORRY);
        worry.afterWaiting(A_SECOND);
        assertThat(worry.open()).containsExactly(ACT_ON_LATE_WORK, CHECK_WORRY);
        assertThat(worry.groupOf(ACT_ON_LATE_WORK)).isEqualTo("council-duty");
        assertThat(worry.timeFor(ACT_ON_LATE_WORK)).isEqualTo(Duration.ofHours(1));
        worry.does(ACT_ON_LATE_WORK);
        assertThat(worry.ends()).contains("end_check_late", "end_late_work_acted_on");
        assertThat(worry.open()).containsExactly(CHECK_WORRY);
    }

    @Test
    void asksWhatMayBeSharedForSafeguarding() {
        worry.isRated("RED");
        assertThat(world.calls)
                .containsExactly("decide {decision=information-sharing, necessaryAndProportionate=true,"
                        + " purpose=SAFEGUARDING, recipientType=STATUTORY}");
    }

    @Test
    void tellsEveryServiceAtOnceAndKeepsTheirAnswersApart() {
        world.finds("NEW", "NEW", "NEW");
        worry.isRated("AMBER");
        assertThat(worry.open()).isEqualTo(Collections.nCopies(3, IMMEDIATE_SAFETY_ACTION));
        for (String referral : List.of("referral-0", "referral-1", "referral-2")) {
            worry.doesFor(referral, IMMEDIATE_SAFETY_ACTION, SAFETY_STEP, "GO_ON");
        }
        worry.doesFor("referral-1", SEND_REFERRAL, SEND_RESULT, "SENT");
        assertThat(worry.open()).containsExactly(CONFIRM_RECEIPT, SEND_REFERRAL, SEND_REFERRAL);
        worry.doesFor("referral-0", SEND_REFERRAL, SEND_RESULT, "SENT")
                .doesFor("referral-2", SEND_REFERRAL, SEND_RESULT, "SENT");
        assertThat(worry.hearsThat("NOT_ACCEPTED", "referral-1")).isTrue();
        assertThat(worry.hearsThat("ACCEPTED_LEAD", "referral-2")).isTrue();
        assertThat(worry.hearsThat("ACCEPTED_LEAD", "referral-2"))
                .as("it was answered")
                .isFalse();
        assertThat(worry.open()).containsExactly(CONFIRM_RECEIPT, CONSIDER_ANSWER);
        assertThat(worry.hearsThat("ACCEPTED_WITH_US", "referral-0")).isTrue();
        worry.doesFor("referral-1", CONSIDER_ANSWER, OUR_VIEW, "AGREE");
        assertThat(worry.ends())
                .contains("end_statutory_lead", "end_joint_work", "end_returned_to_early_help")
                .contains("end_referrals_finished");
        assertThat(worry.isOver()).isTrue();
    }

    @Test
    void handsAnEmergencyOver() {
        worry.isRated("AMBER").does(IMMEDIATE_SAFETY_ACTION, SAFETY_STEP, "EMERGENCY_HANDED_OVER");
        assertThat(world.calls).contains("record EMERGENCY_HANDED_OVER");
        assertThat(worry.ends()).contains("end_emergency_handed_over");
        assertThat(worry.isOver()).isTrue();
    }

    @Test
    void ringsWithinAQuarterOfAnHourWhenAReferralCouldNotBeSent() {
        worry.isRated("AMBER").does(IMMEDIATE_SAFETY_ACTION).does(SEND_REFERRAL, SEND_RESULT, "COULD_NOT_SEND");
        assertThat(worry.open()).containsExactly(PHONE_REFERRAL);
        assertThat(worry.timeFor(PHONE_REFERRAL)).isEqualTo(Duration.ofMinutes(15));
        assertThat(world.clocks).contains("service_set_phone_date NON_STOP");
        assertThat(world.calls).doesNotContain("record SENT");
        worry.afterWaiting(Duration.ofMinutes(15));
        assertThat(worry.open()).containsExactly(ACT_ON_LATE_WORK, PHONE_REFERRAL);
        worry.does(PHONE_REFERRAL).does(ACT_ON_LATE_WORK);
        assertThat(world.calls).contains("record SENT");
        assertThat(worry.ends()).contains("end_phone_late");
        assertThat(worry.open()).containsExactly(CONFIRM_RECEIPT);
    }

    @Test
    void tellsAManagerOfAReferralThatIsLateAtEitherStep() {
        worry.isRated("AMBER");
        assertThat(worry.timeFor(IMMEDIATE_SAFETY_ACTION)).isEqualTo(REFERRAL_LIMIT);
        worry.afterWaiting(REFERRAL_LIMIT);
        assertThat(worry.open()).containsExactly(ACT_ON_LATE_WORK, IMMEDIATE_SAFETY_ACTION);
        worry.does(ACT_ON_LATE_WORK).does(IMMEDIATE_SAFETY_ACTION).afterWaiting(Duration.ZERO);
        assertThat(worry.open()).containsExactly(ACT_ON_LATE_WORK, SEND_REFERRAL);
        assertThat(worry.ends()).contains("end_safety_late", "end_referral_late");
    }

    @ParameterizedTest
    @CsvSource({"RED, PT4H", "AMBER, P1D"})
    void remindsAndRingsAgainAndTellsTheServiceManagerWhenNobodySaysThatTheyHaveIt(String rating, Duration limit) {
        isSent(rating);
        assertThat(worry.timeFor(CONFIRM_RECEIPT)).isEqualTo(limit);
        assertThat(world.clocks.contains("service_set_red_receipt_date NON_STOP"))
                .isEqualTo(rating.equals("RED"));
        worry.afterWaiting(limit.multipliedBy(3).dividedBy(4));
        assertThat(world.calls).containsOnlyOnce("remindWorker");
        assertThat(worry.open()).contains(CONFIRM_RECEIPT).doesNotContain(CALL_AGAIN);
        worry.afterWaiting(limit.dividedBy(4));
        assertThat(worry.open()).contains(CALL_AGAIN, ACT_ON_LATE_WORK).doesNotContain(CONFIRM_RECEIPT);
        assertThat(worry.timeFor(CALL_AGAIN)).isEqualTo(Duration.ofHours(1));
        worry.does(ACT_ON_LATE_WORK).does(CALL_AGAIN);
        assertThat(world.calls).contains("record RECEIVED");
        assertThat(worry.open()).contains(RECORD_DECISION);
        assertThat(worry.ends()).contains("end_reminded_about_receipt");
    }

    @Test
    void tellsAManagerWhenNobodyRangAgainInTime() {
        isSent("AMBER");
        worry.afterWaiting(Duration.ofDays(1)).does(ACT_ON_LATE_WORK).afterWaiting(Duration.ofHours(1));
        assertThat(worry.open()).containsExactly(ACT_ON_LATE_WORK, CALL_AGAIN);
        assertThat(worry.ends()).contains("end_call_late");
    }

    @Test
    void triesAgainToRemindTheWorker() {
        isSent("AMBER");
        world.breaks("remindWorker");
        assertThatThrownBy(() -> worry.afterWaiting(Duration.ofHours(18))).hasMessageContaining("is broken");
        for (Duration pause : List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(10))) {
            assertThat(worry.incidents()).isZero();
            assertThatThrownBy(() -> worry.afterWaiting(pause)).hasMessageContaining("is broken");
        }
        assertThat(worry.incidents()).isOne();
        assertThat(worry.open()).as("the work goes on").containsExactly(CONFIRM_RECEIPT);
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED_LEAD, end_statutory_lead", "ACCEPTED_WITH_US, end_joint_work"})
    void endsWhenTheServiceTakesItOn(String decision, String end) {
        isReceived();
        assertThat(worry.timeFor(RECORD_DECISION)).isEqualTo(Duration.ofDays(1));
        worry.does(RECORD_DECISION, STATUTORY_DECISION, decision);
        assertThat(world.calls).endsWith("record SENT", "record RECEIVED", "record " + decision);
        assertThat(worry.ends()).contains("end_decision_recorded", end, "end_referrals_finished");
        assertThat(worry.isOver()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED_LEAD, end_statutory_lead", "ACCEPTED_WITH_US, end_joint_work"})
    void hearsTheDecisionByMessageToo(String decision, String end) {
        isReceived();
        assertThat(worry.hearsThat(decision, "referral-9"))
                .as("of another referral")
                .isFalse();
        assertThat(worry.hearsThat(decision, "referral-0")).isTrue();
        assertThat(worry.ends()).contains(end);
        assertThat(worry.isOver()).isTrue();
    }

    @Test
    void hearsNoDecisionBeforeTheReferralWasSent() {
        worry.isRated("AMBER");
        assertThat(worry.hearsThat("ACCEPTED_LEAD", "referral-0")).isFalse();
        assertThat(worry.open()).containsExactly(IMMEDIATE_SAFETY_ACTION);
    }

    @Test
    void refusesADecisionThatTheProcessDoesNotKnow() {
        isReceived();
        assertThatThrownBy(() -> worry.does(RECORD_DECISION, Map.of("statutoryDecision", "SOMETHING")))
                .isInstanceOf(ProcessEngineException.class);
        assertThat(worry.open()).containsExactly(RECORD_DECISION);
    }

    @Test
    void suggestsTheLevelOfNeedAgainWhenWeAgreeWithANo() {
        isAnsweredNo();
        assertThat(worry.timeFor(CONSIDER_ANSWER)).isEqualTo(Duration.ofDays(1));
        worry.does(CONSIDER_ANSWER, OUR_VIEW, "AGREE");
        assertThat(world.calls)
                .endsWith("record NOT_ACCEPTED", "record NOT_ACCEPTED_AGREED", "decide {decision=level-of-need}");
        assertThat(worry.ends()).contains("end_returned_to_early_help");
        assertThat(worry.isOver()).isTrue();
    }

    @Test
    void tellsAManagerWhenNobodyConsideredTheAnswerInTime() {
        isAnsweredNo();
        worry.afterWaiting(Duration.ofHours(18).minus(A_SECOND));
        assertThat(world.calls).doesNotContain("remindWorker");
        worry.afterWaiting(A_SECOND);
        assertThat(world.calls).containsOnlyOnce("remindWorker");
        worry.afterWaiting(Duration.ofHours(6));
        assertThat(worry.open()).containsExactly(ACT_ON_LATE_WORK, CONSIDER_ANSWER);
        assertThat(worry.ends()).contains("end_answer_late", "end_reminded_answer");
    }

    @Test
    void remindsAndThenChallengesAServiceThatDoesNotDecideInTime() {
        isReceived();
        worry.afterWaiting(Duration.ofHours(18));
        assertThat(world.calls).containsOnlyOnce("remindWorker");
        worry.afterWaiting(Duration.ofHours(6));
        assertThat(world.calls).endsWith("record CHALLENGED");
        assertThat(worry.open()).containsExactly(PRACTITIONERS_TALK);
        assertThat(worry.ends()).contains("end_reminded_about_decision", "end_no_decision");
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED_LEAD, end_statutory_lead_after_all, record ACCEPTED_LEAD",
        "ACCEPTED_WITH_US, end_joint_work_after_all, record ACCEPTED_WITH_US",
        "WE_AGREE, end_returned_to_early_help_after_all, decide {decision=level-of-need}"
    })
    void settlesADisagreementBetweenPractitioners(String result, String end, String last) {
        isDisputed();
        assertThat(worry.groupOf(PRACTITIONERS_TALK)).isEqualTo("council-safeguarding");
        assertThat(worry.timeFor(PRACTITIONERS_TALK)).isEqualTo(Duration.ofDays(2));
        worry.does(PRACTITIONERS_TALK, CHALLENGE_RESULT, result);
        assertThat(world.calls).contains("record CHALLENGED").endsWith(last);
        assertThat(worry.ends()).contains("end_settled_by_practitioners", end);
        assertThat(worry.isOver()).isTrue();
    }

    @Test
    void goesUpToManagersAndThenToSeniorOfficersWhileWeDiffer() {
        isDisputed();
        worry.does(PRACTITIONERS_TALK, CHALLENGE_RESULT, "STILL_DIFFER");
        assertThat(worry.groupOf(MANAGERS_TALK)).isEqualTo("council-duty");
        assertThat(worry.timeFor(MANAGERS_TALK)).isEqualTo(Duration.ofDays(5));
        worry.does(MANAGERS_TALK, CHALLENGE_RESULT, "STILL_DIFFER");
        assertThat(worry.groupOf(SENIOR_OFFICERS_TALK)).isEqualTo("council-practice");
        assertThat(worry.timeFor(SENIOR_OFFICERS_TALK)).isEqualTo(Duration.ofDays(2));
        worry.does(SENIOR_OFFICERS_TALK, CHALLENGE_RESULT, "ACCEPTED_LEAD");
        assertThat(worry.ends()).contains("end_settled_by_senior_officers", "end_statutory_lead_after_all");
    }

    @Test
    void settlesADisagreementBetweenManagers() {
        isDisputed();
        worry.does(PRACTITIONERS_TALK, CHALLENGE_RESULT, "STILL_DIFFER")
                .does(MANAGERS_TALK, CHALLENGE_RESULT, "WE_AGREE");
        assertThat(worry.ends()).contains("end_settled_by_managers", "end_returned_to_early_help_after_all");
    }

    @Test
    void goesUpByItselfWhenTheTimeToTalkIsOverAndPressesSeniorOfficers() {
        isDisputed();
        worry.afterWaiting(Duration.ofHours(36));
        assertThat(reminders()).isEqualTo(1);
        worry.afterWaiting(Duration.ofHours(12).minus(A_SECOND));
        assertThat(worry.open()).containsExactly(PRACTITIONERS_TALK);
        worry.afterWaiting(A_SECOND);
        assertThat(worry.open()).containsExactly(MANAGERS_TALK);
        worry.afterWaiting(Duration.ofHours(90));
        assertThat(reminders()).isEqualTo(2);
        worry.afterWaiting(Duration.ofHours(30));
        assertThat(worry.open()).containsExactly(SENIOR_OFFICERS_TALK);
        worry.afterWaiting(Duration.ofHours(36));
        assertThat(reminders()).isEqualTo(3);
        assertThat(worry.ends()).contains("end_reminded_about_challenge");
        worry.afterWaiting(Duration.ofHours(12));
        assertThat(worry.open()).containsExactly(ACT_ON_LATE_WORK, SENIOR_OFFICERS_TALK);
        assertThat(worry.ends()).contains("end_senior_late");
    }

    @ParameterizedTest
    @CsvSource({
        "SENT, user_confirm_receipt",
        "ANSWERED, user_consider_answer",
        "CHALLENGED, user_practitioners_talk",
        "NEW, user_immediate_safety_action"
    })
    void goesOnWhereTheWorkWasLeft(String stage, String step) {
        world.finds(stage);
        worry.isRated("AMBER");
        assertThat(worry.open()).containsExactly(step);
    }

    private void sent() {
        worry.does(SEND_REFERRAL, SEND_RESULT, "SENT");
    }

    private void isSent(String rating) {
        worry.isRated(rating).does(IMMEDIATE_SAFETY_ACTION);
        sent();
    }

    private void isReceived() {
        isSent("AMBER");
        worry.does(CONFIRM_RECEIPT);
    }

    private void isAnsweredNo() {
        isReceived();
        worry.does(RECORD_DECISION, STATUTORY_DECISION, "NOT_ACCEPTED");
    }

    private void isDisputed() {
        isAnsweredNo();
        worry.does(CONSIDER_ANSWER, OUR_VIEW, "DISAGREE");
    }

    private long reminders() {
        return world.calls.stream().filter("remindWorker"::equals).count();
    }
}
