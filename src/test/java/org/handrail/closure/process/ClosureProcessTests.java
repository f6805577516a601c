package org.handrail.closure.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handrail.closure.process.ClosureStep.*;
import static org.handrail.closure.process.ClosureWorld.*;
import static org.handrail.safeguarding.process.SafeguardingStep.CHECK_WORRY;
import static org.handrail.safeguarding.process.SafeguardingStep.MANAGER_VIEW;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.handrail.models.PlainEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClosureProcessTests {

    private static final PlainEngine PLAIN = PlainEngine.with(
            "processes/closure/closure-and-sustain.bpmn",
            ClosureWorld.delegates(() -> ClosureProcessTests.world),
            List.of("processes/safeguarding/safeguarding.bpmn"));
    private static ClosureWorld world = new ClosureWorld();
    private static int number;

    private final ClosureCase family = new ClosureCase(PLAIN.engine(), ++number);

    @BeforeEach
    void startsOnMondayMorning() {
        world = new ClosureWorld();
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-03-02T09:00:00Z")));
    }

    @AfterEach
    void holdsOnlyDeclaredVariables() {
        family.holdsOnlyDeclaredVariables();
    }

    /** Over all tests of this class: not one step and not one arrow of the drawing is left out. */
    @AfterAll
    static void everyStepAndFlowWasWalked() {
        assertThat(PLAIN.neverWalked()).isEmpty();
        PLAIN.close();
    }

    @Test
    void asksTheFamilyFirstAndLetsAManagerDecide() {
        family.beginsToClose();
        assertThat(world.calls).containsExactly("nameCaseLead", "openClosing", "moveCase CLOSING", "dueDates");
        assertThat(family.open()).containsExactly(LOOK_BACK);
        assertThat(family.task(LOOK_BACK).getAssignee()).isEqualTo("practitioner");
        assertThat(family.groupOf(LOOK_BACK)).isEqualTo("council-early-help");
        family.does(LOOK_BACK);
        assertThat(world.calls).containsSubsequence("gatherEnding", "decide closure-outcome");
        assertThat(family.open()).containsExactly(SIGN_OFF);
        assertThat(family.groupOf(SIGN_OFF)).isEqualTo("council-duty");
        assertThat(world.calls).doesNotContain("moveCase CLOSED");
    }

    @Test
    void closesAfterTheLetterTellsEveryoneAndEndsTheTeam() {
        family.beginsToClose().does(LOOK_BACK).does(SIGN_OFF);
        assertThat(family.open()).containsExactly(WRITE_LETTER);
        assertThat(world.calls).doesNotContain("moveCase CLOSED");
        family.does(WRITE_LETTER).worksOffDueJobs();
        assertThat(world.calls).containsSubsequence("moveCase CLOSED", "planLastingCheck", "tellOfClosing", "endTeam");
        assertThat(family.isOver()).as("somebody looks again later").isFalse();
    }

    @ParameterizedTest
    @CsvSource({"D183, 183", "D91, 91"})
    void looksAgainAfterAsLongAsTheTableSays(String limit, int days) {
        world.looksAgainWithin(limit);
        family.closesAsPlanned();
        family.afterWaiting(Duration.ofDays(days).minusSeconds(1));
        assertThat(family.open()).isEmpty();
        family.afterWaiting(Duration.ofSeconds(1));
        assertThat(family.open()).containsExactly(CHECK_THAT_IT_LASTS);
    }

    @ParameterizedTest
    @CsvSource({
        "SUSTAINED, end_closed_sustained",
        "UNKNOWN, end_closed_unknown",
        "NOT_SUSTAINED, end_closed_not_sustained"
    })
    void endsWithWhatTheCheckFound(String result, String end) {
        world.finds(result, false);
        family.closesAsPlanned().afterWaiting(Duration.ofDays(183)).does(CHECK_THAT_IT_LASTS);
        assertThat(family.ends()).containsOnly(end);
        assertThat(family.isOver()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_SUSTAINED", "SUSTAINED"})
    void opensANewReferralWhenTheFamilyWantsHelpAgain(String result) {
        world.finds(result, true);
        family.closesAsPlanned().afterWaiting(Duration.ofDays(183)).does(CHECK_THAT_IT_LASTS);
        assertThat(family.open()).containsExactly(OFFER_NEW_REFERRAL);
        family.does(OFFER_NEW_REFERRAL);
        assertThat(family.ends()).containsOnly("end_reopened");
    }

    @Test
    void doesNotLookAgainWhereTheFamilyDidNotAgree() {
        world.agreedToNoCheck();
        family.closesAsPlanned();
        assertThat(family.ends()).containsOnly("end_help_ended");
        assertThat(family.isOver()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "true, startNextProcess plan-and-review, end_back_to_plan",
        "false, startNextProcess front-door, end_back_to_help"
    })
    void goesOnHelpingWhenAManagerKeepsTheCaseOpen(boolean assessed, String next, String end) {
        world.decides("KEEP_OPEN");
        if (assessed) {
            world.hadAnAssessment();
        }
        family.beginsToClose().does(LOOK_BACK).does(SIGN_OFF);
        assertThat(world.calls).endsWith("moveCase PLAN", next);
        assertThat(family.ends()).containsOnly(end);
        assertThat(family.isOver()).isTrue();
    }

    @Test
    void looksAtItAgainWhileSomethingStandsInTheWay() {
        world.decides("WAIT", "WAIT");
        family.beginsToClose().does(LOOK_BACK).does(SIGN_OFF).does(SIGN_OFF);
        assertThat(family.open()).containsExactly(SIGN_OFF);
        assertThat(world.calls.stream().filter("decide closure-outcome"::equals))
                .hasSize(3);
        assertThat(world.calls).doesNotContain("moveCase CLOSED");
        family.does(SIGN_OFF);
        assertThat(family.open()).containsExactly(WRITE_LETTER);
    }

    @Test
    void checksSafetyBeforeTheSignOffWhenTheTableSaysSo() {
        world.needs("MANAGER_AFTER_SAFETY_RESCREEN");
        family.beginsToClose().does(LOOK_BACK);
        assertThat(family.open()).containsExactly(RESCREEN_SAFETY);
        family.checksSafety("SAFE");
        assertThat(family.open()).containsExactly(SIGN_OFF);
    }

    @Test
    void checksSafetyAfterTheSignOffWhenTheReasonNeedsIt() {
        world.decides("CHECK_SAFETY");
        family.beginsToClose().does(LOOK_BACK).does(SIGN_OFF);
        assertThat(family.open()).containsExactly(RESCREEN_SAFETY);
        family.checksSafety("SAFE");
        assertThat(family.open()).as("a manager looks again").containsExactly(SIGN_OFF);
    }

    @Test
    void checksSafetyAndLeavesALetterWhenAgreementIsWithdrawn() {
        world.closesBecause("AGREEMENT_WITHDRAWN").needs("MANAGER_AFTER_SAFETY_RESCREEN");
        family.endsEarly("AGREEMENT_WITHDRAWN", false);
        assertThat(family.open()).containsExactly(RESCREEN_SAFETY);
        assertThat(family.groupOf(RESCREEN_SAFETY)).isEqualTo("council-duty");
        family.checksSafety("SAFE").does(SIGN_OFF).does(WRITE_LETTER).worksOffDueJobs();
        assertThat(world.calls).contains("tellOfClosing");
        assertThat(family.ends()).contains("end_nobody_at_risk", "end_no_safety_work", "end_help_ended");
        assertThat(family.isOver()).isTrue();
    }

    @Test
    void writesNoLetterWhenSomebodyDied() {
        world.closesBecause("DECEASED");
        family.endsEarly("DIED", false).checksSafety("SAFE").does(SIGN_OFF).worksOffDueJobs();
        assertThat(world.calls).contains("moveCase CLOSED", "tellOfClosing");
        assertThat(family.isOver()).isTrue();
    }

    @Test
    void handsOverToTheNewAreaWhenAHouseholdMoved() {
        world.closesBecause("MOVED_OUT_OF_AREA");
        family.endsEarly("MOVED_OUT_OF_AREA", false).checksSafety("SAFE");
        assertThat(family.open()).containsExactly(HAND_OVER);
        family.does(HAND_OVER).does(SIGN_OFF).does(WRITE_LETTER).worksOffDueJobs();
        assertThat(family.isOver()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"CONCERN, GREEN", "SAFE, RED"})
    void actsOnARiskBeforeAnyoneSignsOff(String result, String rating) {
        world.rates(rating);
        family.endsEarly("AGREEMENT_WITHDRAWN", false).checksSafety(result);
        assertThat(family.open()).contains(CHECK_WORRY).doesNotContain(SIGN_OFF);
        family.actsOnTheWorry();
        if (rating.equals("RED")) {
            family.does(MANAGER_VIEW);
        }
        assertThat(family.ends()).contains("end_risk_acted_on");
        assertThat(family.open()).containsExactly(SIGN_OFF);
    }

    @Test
    void goesOnWithSafetyWorkThatWasOpen() {
        family.endsEarly("AGREEMENT_WITHDRAWN", true);
        assertThat(world.calls).contains("goOnWithOpenReferrals");
        assertThat(family.open()).containsExactlyInAnyOrder(RESCREEN_SAFETY, CHECK_WORRY);
        family.checksSafety("SAFE");
        assertThat(family.open()).as("nobody signs off yet").containsExactly(CHECK_WORRY);
        family.actsOnTheWorry();
        assertThat(family.ends()).contains("end_safety_work_finished");
        assertThat(family.open()).containsExactly(SIGN_OFF);
    }

    @Test
    void remindsTheManagerAndThenTellsThatTheSignOffIsLate() {
        family.beginsToClose().does(LOOK_BACK).afterWaiting(SIGN_OFF_REMINDER);
        assertThat(world.calls).contains("remindWorker");
        assertThat(family.open()).containsExactly(SIGN_OFF);
        family.afterWaiting(SIGN_OFF_LIMIT.minus(SIGN_OFF_REMINDER));
        assertThat(family.open()).containsExactlyInAnyOrder(SIGN_OFF, ACT_ON_LATE_WORK);
        family.does(ACT_ON_LATE_WORK);
        assertThat(family.ends()).contains("end_manager_reminded", "end_sign_off_late", "end_late_work_acted_on");
        assertThat(family.open()).containsExactly(SIGN_OFF);
    }

    @Test
    void hearsOfAConcernWhileHelpEndsAndAfterwards() {
        family.beginsToClose();
        assertThat(family.hearsOfAConcern()).isTrue();
        assertThat(family.open()).containsExactlyInAnyOrder(LOOK_BACK, CHECK_WORRY);
        family.actsOnTheWorry()
                .does(LOOK_BACK)
                .does(SIGN_OFF)
                .does(WRITE_LETTER)
                .worksOffDueJobs();
        assertThat(family.hearsOfAConcern()).as("after the case has closed").isTrue();
        family.actsOnTheWorry();
        assertThat(family.ends()).contains("end_concern_acted_on");
    }

    @Test
    void closesAnewWhenTheReasonChangesOnTheWay() {
        family.beginsToClose();
        assertThat(family.hearsOfTheEnd(false)).isTrue();
        assertThat(world.calls).endsWith("startNextProcess closure-and-sustain");
        assertThat(family.ends()).containsOnly("end_closing_begins_again");
        assertThat(family.isOver()).isTrue();
    }

    @Test
    void stopsTheFollowUpWhenTheFamilySaysNoLater() {
        family.closesAsPlanned();
        assertThat(family.hearsOfTheEnd(false)).isTrue();
        assertThat(world.calls).endsWith("stopFollowUp");
        assertThat(family.ends()).containsOnly("end_follow_up_stopped");
        assertThat(family.isOver()).isTrue();
    }

    @Test
    void keepsPeopleSafeWhenTheFollowUpStops() {
        family.closesAsPlanned();
        family.hearsOfAConcern();
        family.hearsOfTheEnd(true);
        assertThat(world.calls).contains("goOnWithOpenReferrals");
        assertThat(family.open()).containsExactly(CHECK_WORRY);
        family.actsOnTheWorry();
        assertThat(family.ends()).contains("end_stopped_safely");
        assertThat(family.isOver()).isTrue();
    }
}
