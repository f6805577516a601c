package org.handrail.frontdoor.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handrail.frontdoor.process.FrontDoorStep.*;
import static org.handrail.frontdoor.process.FrontDoorVariables.*;
import static org.handrail.frontdoor.process.FrontDoorWorld.*;
import static org.handrail.safeguarding.process.SafeguardingStep.CHECK_WORRY;
import static org.handrail.safeguarding.process.SafeguardingStep.MANAGER_VIEW;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontDoorProcessTests extends FrontDoorTimersAndNews {

    /** Over all tests of this class: not one step and not one arrow of the drawing is left out. */
    @AfterAll
    static void everyStepAndFlowWasWalked() {
        assertThat(PLAIN.neverWalked()).isEmpty();
        PLAIN.close();
    }

    @Test
    void asksTheTablesInOrderBeforeAnyoneIsAskedToWork() {
        referral.arrives();
        assertThat(world.calls)
                .startsWith("acknowledgeReferral", "decide", "decide", "decide", "decide", "decide", "decide")
                .contains("setDueDates", "matchHousehold");
        assertThat(world.decisions)
                .containsExactly(
                        "safeguarding-routes",
                        "safeguarding-screen",
                        "level-of-need",
                        "urgency-sla",
                        "pathways",
                        "information-sharing");
        assertThat(referral.open()).containsExactly(TRIAGE_CONVERSATION);
        assertThat(referral.ends()).contains("end_no_safety_worry", "end_safety_questions_answered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"acknowledgeReferral", "decide", "setDueDates", "matchHousehold"})
    void doesNotTakeInAReferralHalf(String delegate) {
        world.breaks(delegate);
        assertThatThrownBy(() -> referral.arrives()).hasMessageContaining("is broken");
        assertThat(referral.isKnown()).isFalse();
    }

    @Test
    void startsSafeguardingOnRedAndShowsAManagerBesideIt() {
        world.rates("RED");
        referral.arrives();
        assertThat(referral.open()).containsExactlyInAnyOrder(CHECK_WORRY, MANAGER_VIEW, TRIAGE_CONVERSATION);
        referral.actsOnTheWorry();
        assertThat(referral.open()).containsExactlyInAnyOrder(MANAGER_VIEW, TRIAGE_CONVERSATION);
        referral.does(MANAGER_VIEW);
        assertThat(referral.ends()).contains("end_safety_worry_acted_on");
    }

    @Test
    void hasASecondPersonLookAtAmber() {
        world.rates("AMBER");
        referral.arrives().actsOnTheWorry();
        assertThat(referral.ends()).contains("end_safety_worry_acted_on");
        assertThat(referral.open()).containsExactly(TRIAGE_CONVERSATION);
    }

    @Test
    void treatsAMissingRatingAsRed() {
        world.rates(NO_RATING);
        referral.arrives();
        assertThat(referral.open()).contains(CHECK_WORRY, MANAGER_VIEW);
    }

    @Test
    void keepsSafeguardingGoingBesideAMatchThatNobodyHasConfirmed() {
        world.rates("RED").matches("POSSIBLE");
        referral.arrives();
        assertThat(referral.open()).containsExactlyInAnyOrder(CHECK_WORRY, MANAGER_VIEW, CONFIRM_MATCH);
        referral.actsOnTheWorry().does(MANAGER_VIEW);
        assertThat(referral.open()).containsExactly(CONFIRM_MATCH);
    }

    @Test
    void asksTheSafetyQuestionsThatNobodyAnswered() {
        referral.arrives(false);
        assertThat(referral.open()).containsExactlyInAnyOrder(ASK_SAFETY_QUESTIONS, TRIAGE_CONVERSATION);
        referral.does(ASK_SAFETY_QUESTIONS);
        assertThat(referral.ends()).contains("end_no_new_worry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RED", "AMBER", NO_RATING})
    void actsOnAWorryThatTheAnswersShow(String rating) {
        world.rates("GREEN", rating);
        referral.arrives(false).does(ASK_SAFETY_QUESTIONS).actsOnTheWorry();
        if (!rating.equals("AMBER")) {
            referral.does(MANAGER_VIEW);
        }
        assertThat(referral.ends()).contains("end_new_worry_acted_on");
    }

    @Test
    void addsTheContactToACaseThatIsOpen() {
        world.matches("CERTAIN").hasAnOpenCase();
        referral.arrives();
        assertThat(world.calls).endsWith("attachContact", "notifyLead");
        assertThat(referral.ends()).contains("end_added_to_open_case");
        assertThat(referral.isOver()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"SAME, true", "DIFFERENT, false"})
    void asksAPersonBeforeItJoinsTwoHouseholds(String answer, boolean added) {
        world.matches("POSSIBLE").hasAnOpenCase();
        referral.arrives();
        assertThat(world.calls).doesNotContain("applyMatch", "attachContact");
        referral.does(CONFIRM_MATCH, MATCH_CONFIRMED, answer);
        assertThat(referral.ends().contains("end_added_to_open_case")).isEqualTo(added);
        assertThat(referral.isOver()).isEqualTo(added);
    }

    @Test
    void handsOverAFamilyFromAnotherArea() {
        world.isElsewhere();
        referral.arrives().does(TRANSFER_TO_HOME_AREA);
        assertEnded("end_not_our_area", "NOT_OUR_AREA");
    }

    @Test
    void handsOverAFamilyThatTurnsOutToLiveElsewhere() {
        referral.arrives()
                .does(TRIAGE_CONVERSATION, TRIAGE_OUTCOME, "NOT_OUR_AREA")
                .does(TRANSFER_TO_HOME_AREA);
        assertEnded("end_not_our_area", "NOT_OUR_AREA");
    }

    @Test
    void givesAdviceAtLevelOne() {
        referral.arrives();
        decided(1);
        assertThat(referral.open()).containsExactly(SEND_ADVICE);
        referral.worksOffDueJobs().does(SEND_ADVICE);
        assertThat(world.calls).containsSubsequence("recordTriage", "tellReferrer", "moveCase CLOSED");
        assertEnded("end_advice_given", "CLOSED");
    }

    @Test
    void asksAServiceToLeadAtLevelFourAndLetsGoOnlyWhenItSaysYes() {
        world.servicesSay("NOT_ASKED", "THEY_LEAD");
        referral.arrives();
        decided(4);
        referral.worksOffDueJobs();
        assertThat(referral.open()).containsExactly(CHECK_WORRY);
        assertThat(world.calls)
                .containsSubsequence("recordTriage", "hearServices", "prepareReferrals", "tellReferrer")
                .doesNotContain("moveCase STATUTORY_LEAD");
        referral.actsOnTheWorry();
        assertEnded("end_statutory_referral_made", "STATUTORY_LEAD");
    }

    @Test
    void showsARedWorryToAManagerOnceAlthoughAServiceIsAskedToLeadLater() {
        world.rates("RED").servicesSay("NOT_ASKED", "THEY_LEAD");
        referral.arrives().actsOnTheWorry().does(MANAGER_VIEW);
        decided(4);
        assertThat(referral.open()).containsExactly(CHECK_WORRY);
    }

    @Test
    void asksNobodyTwiceAndWaitsForTheAnswerToWhatWasAskedBefore() {
        world.rates("RED").servicesSay("WAITING", "WAITING", "THEY_LEAD");
        referral.arrives();
        decided(4);
        referral.worksOffDueJobs();
        assertThat(referral.open()).as("nobody new is asked").containsExactlyInAnyOrder(CHECK_WORRY, MANAGER_VIEW);
        assertThat(world.calls).containsOnlyOnce("prepareReferrals");
        assertThat(referral.hearsThatAServiceAnswered()).isTrue();
        assertThat(world.calls).doesNotContain("moveCase STATUTORY_LEAD");
        assertThat(referral.hearsThatAServiceAnswered()).isTrue();
        assertThat(world.calls).endsWith("moveCase STATUTORY_LEAD");
        assertThat(referral.hearsThatAServiceAnswered())
                .as("nobody waits any more")
                .isFalse();
        assertThat(referral.open()).as("safety work goes on").contains(CHECK_WORRY);
    }

    @Test
    void goesOnToAnAssessmentWhenTheServiceWorksWithUs() {
        world.servicesSay("NOT_ASKED", "WITH_US");
        referral.arrives();
        decided(4);
        referral.actsOnTheWorry().worksOffDueJobs();
        assertThat(world.calls)
                .containsSubsequence(
                        "recordTriage",
                        "hearServices",
                        "recordTriage",
                        "moveCase ASSESSMENT",
                        "startNextProcess household-assessment");
        assertEnded("end_moved_to_assessment", "ASSESSMENT");
    }

    @Test
    void talksAgainWhenTheServiceSaysNoAndWeAgree() {
        world.servicesSay("NOT_ASKED", "RETURNED");
        referral.arrives();
        decided(4);
        ClockUtil.setCurrentTime(Date.from(now().plus(TRIAGE_LIMIT)));
        referral.actsOnTheWorry();
        assertThat(referral.open()).containsExactly(TRIAGE_CONVERSATION);
        assertThat(referral.task(TRIAGE_CONVERSATION).getDueDate()).isEqualTo(now().plus(TRIAGE_LIMIT));
        assertThat(world.calls.stream().filter(call -> call.startsWith("moveCase")))
                .isEmpty();
    }

    @Test
    void goesOnToAnAssessmentAtLevelThree() {
        referral.arrives();
        decided(3);
        referral.worksOffDueJobs();
        assertThat(world.calls)
                .containsSubsequence(
                        "recordTriage", "moveCase ASSESSMENT", "startNextProcess household-assessment", "tellReferrer");
        assertThat(referral.open()).isEmpty();
        assertThat(referral.ends()).contains("end_moved_to_assessment");
        assertThat(referral.isOver()).isTrue();
    }

    @Test
    void asksForEveryChosenHelpAtOnceAndHandsOnToClosingWhenAllHasEnded() {
        world.choosesHelp(3);
        referral.arrives();
        decided(2);
        referral.does(ARRANGE_HELP).worksOffDueJobs();
        assertThat(referral.open()).isEmpty();
        referral.partnersAreDone(3);
        assertThat(referral.open()).containsExactly(LOOK_AT_HELP);
        referral.does(LOOK_AT_HELP);
        assertThat(world.calls)
                .containsSubsequence("moveCase PLAN", "countChosenHelp", "startNextProcess closure-and-sustain");
        assertEnded("end_moved_to_closing", "PLAN");
    }

    @Test
    void arrangesHelpAgainForACaseThatStaysOpen() {
        referral.wantsHelpAgain();
        assertThat(referral.open()).containsExactly(ARRANGE_HELP);
        referral.does(ARRANGE_HELP).partnersAreDone(1).does(LOOK_AT_HELP);
        assertEnded("end_moved_to_closing", "PLAN");
        assertThat(world.calls).doesNotContain("acknowledgeReferral", "matchHousehold");
    }

    @Test
    void refusesAnOutcomeThatTheProcessDoesNotKnow() {
        referral.arrives();
        assertThatThrownBy(() -> referral.does(TRIAGE_CONVERSATION, Map.of("triageOutcome", "SOMETHING")))
                .isInstanceOf(ProcessEngineException.class);
        assertThat(referral.open()).containsExactly(TRIAGE_CONVERSATION);
    }

    @Test
    void talksAgainWhenTheInformationIsHere() {
        referral.arrives().does(TRIAGE_CONVERSATION, TRIAGE_OUTCOME, "NEEDS_INFORMATION");
        assertThat(referral.open()).containsExactly(ASK_FOR_INFORMATION);
        ClockUtil.setCurrentTime(Date.from(now().plus(INFORMATION_REMINDER.dividedBy(2))));
        referral.does(ASK_FOR_INFORMATION);
        assertThat(referral.task(TRIAGE_CONVERSATION).getDueDate()).isEqualTo(now().plus(TRIAGE_LIMIT));
        assertThat(referral.due()).as("a new talk is not late from the start").isEmpty();
    }

    @Test
    void decidesOnWhatThereIsWhenNoInformationComes() {
        referral.arrives().does(TRIAGE_CONVERSATION, TRIAGE_OUTCOME, "NEEDS_INFORMATION");
        referral.afterWaiting(INFORMATION_REMINDER);
        assertThat(world.calls).contains("remindWorker");
        assertThat(referral.open()).containsExactly(ASK_FOR_INFORMATION);
        referral.afterWaiting(INFORMATION_LIMIT.minus(INFORMATION_REMINDER));
        assertThat(referral.open()).containsExactly(TRIAGE_CONVERSATION);
    }

    @Test
    void keepsTryingUntilTheRulesSayThatItWasEnough() {
        referral.arrives().does(TRIAGE_CONVERSATION, TRIAGE_OUTCOME, "NOT_REACHED");
        assertThat(world.decisions).endsWith("closure-outcome");
        assertThat(referral.open()).containsExactly(TRIAGE_CONVERSATION);
    }

    @Test
    void leavesItToAManagerWhetherToKeepTrying() {
        world.hasTriedEnough();
        referral.arrives().does(TRIAGE_CONVERSATION, TRIAGE_OUTCOME, "NOT_REACHED");
        assertThat(referral.open()).containsExactly(DECIDE_AFTER_NO_CONTACT);
        referral.does(DECIDE_AFTER_NO_CONTACT, NO_CONTACT_DECISION, "KEEP_TRYING");
        assertThat(referral.open()).containsExactly(TRIAGE_CONVERSATION);
        referral.does(TRIAGE_CONVERSATION, TRIAGE_OUTCOME, "NOT_REACHED");
        assertThat(world.calls).as("no rule closes a case").doesNotContain("moveCase CLOSED");
        referral.does(DECIDE_AFTER_NO_CONTACT, NO_CONTACT_DECISION, "END").worksOffDueJobs();
        assertEnded("end_not_reached", "CLOSED");
        assertThat(world.calls).endsWith("tellReferrer");
    }

    @Test
    void endsWhenTheFamilySaysNoAndAllAreSafe() {
        world.rates("GREEN", "AMBER");
        referral.arrives()
                .does(TRIAGE_CONVERSATION, TRIAGE_OUTCOME, "AGREEMENT_REFUSED")
                .does(RESCREEN_SAFETY, RESCREEN_RESULT, "SAFE")
                .worksOffDueJobs();
        assertEnded("end_agreement_not_given", "AGREEMENT_NOT_GIVEN");
        assertThat(world.calls).endsWith("tellReferrer");
    }

    @ParameterizedTest
    @CsvSource({"CONCERN, GREEN", "SAFE, RED", "CONCERN, RED"})
    void actsOnAConcernAlthoughTheFamilySaidNo(String result, String rating) {
        world.rates("GREEN", rating);
        referral.arrives()
                .does(TRIAGE_CONVERSATION, TRIAGE_OUTCOME, "AGREEMENT_REFUSED")
                .does(RESCREEN_SAFETY, RESCREEN_RESULT, result);
        assertThat(referral.open()).contains(CHECK_WORRY);
        assertThat(world.calls).doesNotContain("moveCase AGREEMENT_NOT_GIVEN");
        referral.actsOnTheWorry();
        if (rating.equals("RED")) {
            referral.does(MANAGER_VIEW);
        }
        referral.worksOffDueJobs();
        assertEnded("end_agreement_not_given", "AGREEMENT_NOT_GIVEN");
    }
}
