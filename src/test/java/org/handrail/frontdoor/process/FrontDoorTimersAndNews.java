package org.handrail.frontdoor.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handrail.frontdoor.process.FrontDoorStep.*;
import static org.handrail.frontdoor.process.FrontDoorVariables.*;
import static org.handrail.frontdoor.process.FrontDoorWorld.*;
import static org.handrail.safeguarding.process.SafeguardingStep.CHECK_WORRY;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.handrail.models.PlainEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The set-up of the front door's tests, and what may happen at any step: time runs out, something fails, news comes. */
abstract class FrontDoorTimersAndNews {

    static final PlainEngine PLAIN = PlainEngine.with(
            "processes/frontdoor/front-door.bpmn",
            FrontDoorWorld.delegates(() -> FrontDoorTimersAndNews.world),
            List.of("processes/safeguarding/safeguarding.bpmn"),
            FrontDoorWorld.partnerReferral());
    static FrontDoorWorld world = new FrontDoorWorld();
    static int number;

    final FrontDoorCase referral = new FrontDoorCase(PLAIN.engine(), ++number);

    @BeforeEach
    void startOnMondayMorning() {
        world = new FrontDoorWorld();
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-03-02T09:00:00Z")));
    }

    @AfterEach
    void holdsOnlyDeclaredVariables() {
        if (referral.isKnown()) {
            referral.holdsOnlyDeclaredVariables();
        }
    }

    @Test
    void remindsTheWorkerAtThreeQuartersOfTheTime() {
        referral.arrives().afterWaiting(TRIAGE_REMINDER.minusSeconds(1));
        assertThat(world.calls).doesNotContain("remindWorker");
        referral.afterWaiting(Duration.ofSeconds(1));
        assertThat(world.calls).containsOnlyOnce("remindWorker");
        assertThat(referral.open()).containsExactly(TRIAGE_CONVERSATION);
    }

    @Test
    void tellsAManagerWhenTheTimeIsUpAndLeavesTheTaskWhereItIs() {
        referral.arrives().afterWaiting(TRIAGE_LIMIT.minusSeconds(1));
        assertThat(referral.open()).containsExactly(TRIAGE_CONVERSATION);
        referral.afterWaiting(Duration.ofSeconds(1));
        assertThat(referral.open()).containsExactlyInAnyOrder(TRIAGE_CONVERSATION, ACT_ON_LATE_WORK);
        assertThat(referral.groupOf(ACT_ON_LATE_WORK)).isEqualTo("council-duty");
        assertThat(referral.task(ACT_ON_LATE_WORK).getDueDate()).isAfter(now());
        referral.does(ACT_ON_LATE_WORK);
        assertThat(referral.ends()).contains("end_triage_late", "end_late_work_acted_on");
        assertThat(referral.open()).containsExactly(TRIAGE_CONVERSATION);
    }

    @Test
    void disturbsNobodyWhenTheTalkWasInTime() {
        referral.arrives();
        decided(1);
        referral.afterWaiting(TRIAGE_LIMIT);
        assertThat(world.calls).doesNotContain("remindWorker");
        assertThat(referral.open()).containsExactly(SEND_ADVICE);
    }

    @Test
    void triesAgainToTellTheReferrerAndThenAsksTheOperator() {
        world.servicesSay("NOT_ASKED").breaks("tellReferrer");
        referral.arrives();
        decided(4);
        for (Duration pause : List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(10))) {
            referral.fails(TELL_REFERRER);
            assertThat(referral.job(TELL_REFERRER).getDuedate()).isEqualTo(now().plus(pause));
            assertThat(referral.incidents()).isZero();
            ClockUtil.setCurrentTime(Date.from(now().plus(pause)));
        }
        referral.fails(TELL_REFERRER);
        assertThat(referral.job(TELL_REFERRER).getRetries()).isZero();
        assertThat(referral.incidents()).isOne();
        assertThat(referral.open()).as("help never waits for a letter").containsExactly(CHECK_WORRY);
        world.mends("tellReferrer");
        referral.isTriedOnceMore(TELL_REFERRER);
        assertThat(referral.incidents()).isZero();
        assertThat(referral.ends()).contains("end_referrer_told");
    }

    @ParameterizedTest
    @CsvSource({"NEEDS_INFORMATION, timer_remind_information", ", timer_remind_triage"})
    void triesAgainToRemindTheWorker(String outcome, String timer) {
        world.breaks("remindWorker");
        referral.arrives();
        if (outcome != null) {
            referral.does(TRIAGE_CONVERSATION, TRIAGE_OUTCOME, outcome);
        }
        ClockUtil.setCurrentTime(referral.job(timer).getDuedate());
        referral.fails(timer).fails(timer).fails(timer).fails(timer);
        assertThat(referral.incidents()).isOne();
        world.mends("remindWorker");
        referral.isTriedOnceMore(timer);
        assertThat(world.calls).contains("remindWorker");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {CONFIRM_MATCH, TRIAGE_CONVERSATION, ASK_FOR_INFORMATION, DECIDE_AFTER_NO_CONTACT, ARRANGE_HELP})
    void hearsOfAConcernAtAnyStep(String step) {
        standsAt(step);
        assertThat(referral.hearsOfAConcern()).isTrue();
        assertThat(referral.hearsOfAConcern()).as("a second concern").isTrue();
        assertThat(referral.open()).containsExactlyInAnyOrder(step, CHECK_WORRY, CHECK_WORRY);
        assertThat(world.decisions).endsWith("safeguarding-routes", "safeguarding-screen");
        referral.actsOnTheWorry().actsOnTheWorry();
        assertThat(referral.ends()).contains("end_concern_acted_on");
        assertThat(referral.open()).containsExactly(step);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {CONFIRM_MATCH, TRIAGE_CONVERSATION, ASK_FOR_INFORMATION, DECIDE_AFTER_NO_CONTACT, ARRANGE_HELP})
    void handsOnToClosingAtAnyStep(String step) {
        standsAt(step);
        assertThat(referral.hearsOfTheEnd(false)).isTrue();
        assertThat(referral.open()).isEmpty();
        assertThat(world.calls).containsExactly("startNextProcess closure-and-sustain");
        assertThat(referral.ends()).contains("end_agreement_withdrawn");
        assertThat(referral.isOver()).isTrue();
        assertThat(referral.hearsOfTheEnd(false)).as("it has ended already").isFalse();
    }

    @Test
    void leavesOpenSafeguardingToClosing() {
        world.rates("RED");
        referral.arrives();
        assertThat(referral.hearsOfTheEnd(true)).isTrue();
        assertThat(referral.open()).isEmpty();
        assertThat(world.calls).endsWith("startNextProcess closure-and-sustain");
    }

    @Test
    void stillHearsOfTheEndWhileItWaitsForAService() {
        world.servicesSay("WAITING");
        referral.arrives();
        decided(4);
        assertThat(referral.hearsOfTheEnd(true)).isTrue();
        assertThat(referral.hearsThatAServiceAnswered()).isFalse();
        assertThat(referral.ends()).contains("end_agreement_withdrawn");
    }

    @Test
    void hearsNothingWhenTheWorkIsOver() {
        world.matches("CERTAIN").hasAnOpenCase();
        referral.arrives();
        assertThat(referral.hearsOfAConcern()).isFalse();
        assertThat(referral.hearsOfTheEnd(false)).isFalse();
    }

    private void standsAt(String step) {
        if (step.equals(CONFIRM_MATCH)) {
            world.matches("POSSIBLE");
        }
        world.hasTriedEnough();
        referral.arrives();
        switch (step) {
            case ASK_FOR_INFORMATION -> referral.does(TRIAGE_CONVERSATION, TRIAGE_OUTCOME, "NEEDS_INFORMATION");
            case DECIDE_AFTER_NO_CONTACT -> referral.does(TRIAGE_CONVERSATION, TRIAGE_OUTCOME, "NOT_REACHED");
            case ARRANGE_HELP -> decided(2);
            default -> {}
        }
        referral.worksOffDueJobs();
        world.calls.clear();
        assertThat(referral.open()).containsExactly(step);
    }

    final void decided(int level) {
        referral.does(TRIAGE_CONVERSATION, Map.of(TRIAGE_OUTCOME.name(), "DECIDED", AGREED_LEVEL.name(), level));
    }

    final void assertEnded(String end, String status) {
        assertThat(referral.ends()).contains(end);
        assertThat(referral.isOver()).isTrue();
        assertThat(world.calls.stream().filter(call -> call.startsWith("moveCase")))
                .containsExactly("moveCase " + status);
    }

    static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
