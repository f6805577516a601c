package org.handrail.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handrail.plan.process.PlanStep.*;
import static org.handrail.plan.process.PlanStep.ASSESS_AGAIN;
import static org.handrail.plan.process.PlanVariables.*;
import static org.handrail.plan.process.PlanWorld.taskOf;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.handrail.models.PlainEngine;
import org.handrail.platform.engine.CaseMessages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanProcessTests {

    private static final String CLOSURE = "closure-and-sustain";
    private static final String SAFEGUARDING = taskOf("safeguarding");

    private static PlanWorld world = new PlanWorld();
    private static int number;

    private static final PlainEngine PLAIN = PlainEngine.with(
            "processes/plan/plan-and-review.bpmn",
            PlanWorld.delegates(() -> world),
            List.of(),
            PlanWorld.help("partner-referral"),
            PlanWorld.help("path-food"),
            PlanWorld.help("path-housing"),
            PlanWorld.stub("safeguarding"),
            PlanWorld.stub(CLOSURE));

    private final PlanCase plan = new PlanCase(PLAIN.engine(), ++number);

    @BeforeEach
    void startsOnMondayMorning() {
        world = new PlanWorld();
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-03-02T09:00:00Z")));
    }

    @AfterEach
    void holdsOnlyDeclaredVariablesAndLeavesNothingBehind() {
        plan.holdsOnlyDeclaredVariables();
        PLAIN.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(one -> PLAIN.engine().getRuntimeService().deleteProcessInstance(one.getId(), "test is over"));
    }

    /** Over all tests of this class: not one step and not one arrow of the drawing is left out. */
    @AfterAll
    static void everyStepAndFlowWasWalked() {
        assertThat(PLAIN.neverWalked()).isEmpty();
        PLAIN.close();
    }

    @Test
    void asksTheFamilyWhoShouldHelpBeforeTheFirstMeeting() {
        plan.begins();
        assertThat(plan.open()).containsExactly(ARRANGE_TEAM);
        assertThat(plan.groupOf(plan.task(ARRANGE_TEAM))).isEqualTo("council-brokerage");
        assertThat(world.calls).containsSubsequence("nameCaseLead", "moveCase PLAN", "startPlan");
    }

    @Test
    void holdsTheFirstMeetingWithinSixWeeks() {
        plan.begins().does(ARRANGE_TEAM);
        Task meeting = plan.task(HOLD_MEETING);
        assertThat(meeting.getDueDate()).isEqualTo(Date.from(Instant.parse("2026-04-13T09:00:00Z")));
        assertThat(meeting.getAssignee()).isEqualTo("practitioner");
        assertThat(plan.groupOf(meeting)).isEqualTo("council-early-help");
    }

    @Test
    void tellsAManagerWhenTheTeamIsNotArrangedInTime() {
        plan.begins().afterWaiting(Duration.ofDays(5));
        assertThat(plan.open()).containsExactly(ACT_ON_LATE_WORK, ARRANGE_TEAM);
        assertThat(plan.groupOf(plan.task(ACT_ON_LATE_WORK))).isEqualTo("council-duty");
        plan.does(ACT_ON_LATE_WORK).does(ARRANGE_TEAM);
        assertThat(plan.open()).containsExactly(HOLD_MEETING);
    }

    @Test
    void remindsTheLeadOfTheMeetingAndThenTellsAManager() {
        plan.begins().does(ARRANGE_TEAM).afterWaiting(Duration.ofDays(32));
        assertThat(world.calls).containsOnlyOnce("remindWorker");
        assertThat(plan.open()).containsExactly(HOLD_MEETING);
        plan.afterWaiting(Duration.ofDays(10));
        assertThat(plan.open()).containsExactly(ACT_ON_LATE_WORK, HOLD_MEETING);
    }

    @Test
    void writesThePlanUpAndGivesTheFamilyItsCopyWhileItWaitsForTheReview() {
        plan.isPlanned();
        assertThat(plan.open()).containsExactly(WRITE_UP_PLAN);
        assertThat(world.calls).containsSubsequence("decide review-cadence", "keepReviewDate", "nextActionDate");
        plan.does(WRITE_UP_PLAN).does(GIVE_COPY);
        assertThat(plan.open()).isEmpty();
        assertThat(plan.runs(PlanProcess.KEY)).isTrue();
    }

    @Test
    void tellsAManagerWhenTheFamilyHasNoCopyInTime() {
        plan.isPlanned().afterWaiting(Duration.ofDays(3));
        assertThat(plan.open()).containsExactly(ACT_ON_LATE_WORK, WRITE_UP_PLAN);
        plan.does(WRITE_UP_PLAN).does(ACT_ON_LATE_WORK).afterWaiting(Duration.ofDays(2));
        assertThat(plan.open()).containsExactly(ACT_ON_LATE_WORK, GIVE_COPY);
    }

    @Test
    void startsEveryHelpAtOnceAndWaitsForNoneBeforeItReviews() {
        world.chooses("partner-referral", "path-food", "path-housing");
        plan.isPlanned();
        assertThat(plan.open())
                .contains(taskOf("partner-referral"), taskOf("path-food"), taskOf("path-housing"), WRITE_UP_PLAN);
        plan.does(WRITE_UP_PLAN).does(GIVE_COPY).does(taskOf("path-food")).untilReview();
        assertThat(plan.open()).containsExactly(HOLD_REVIEW, taskOf("partner-referral"), taskOf("path-housing"));
        plan.does(taskOf("partner-referral")).does(taskOf("path-housing"));
        assertThat(plan.ends()).contains("end_help_over");
    }

    @Test
    void startsMoreHelpThatIsChosenLater() {
        world.chooses("partner-referral");
        plan.isReviewed().decides("REVISE_PLAN");
        world.chooses("path-food");
        plan.does(HOLD_MEETING);
        assertThat(plan.open()).contains(taskOf("partner-referral"), taskOf("path-food"));
    }

    @Test
    void asksEachWhoHelpsBeforeTheReview() {
        plan.isPlanned().afterWaiting(Duration.ofDays(42).minusSeconds(1));
        assertThat(plan.tasks(SEND_UPDATE)).isEmpty();
        plan.afterWaiting(Duration.ofSeconds(1));
        assertThat(plan.tasks(SEND_UPDATE))
                .hasSize(2)
                .allSatisfy(task -> assertThat(plan.groupOf(task))
                        .isEqualTo("team-" + String.valueOf(task.getAssignee()).substring(7)))
                .extracting(Task::getAssignee)
                .containsExactlyInAnyOrder("helper-0", "helper-1");
        plan.does(SEND_UPDATE);
        assertThat(plan.tasks(HOLD_REVIEW)).isEmpty();
        plan.does(SEND_UPDATE);
        assertThat(plan.tasks(HOLD_REVIEW)).hasSize(1);
    }

    @Test
    void reviewsWithTheFamilyAloneWhenNobodyElseHelps() {
        world.helpers = 0;
        plan.isReviewed();
        assertThat(plan.open()).containsExactly(HOLD_REVIEW);
    }

    @Test
    void notesWhoDidNotReplyAndGoesOn() {
        plan.isPlanned().afterWaiting(Duration.ofDays(42)).afterWaiting(Duration.ofDays(5));
        assertThat(world.calls.stream().filter("noteNoUpdate"::equals)).hasSize(2);
        assertThat(plan.open()).contains(HOLD_REVIEW);
        assertThat(plan.tasks(SEND_UPDATE)).isEmpty();
        assertThat(world.calls).contains("remindWorker");
    }

    @Test
    void looksAgainAfterFourWeeksWhereTheTableGivesNoDate() {
        world.reviewWithin = null;
        plan.isPlanned().afterWaiting(Duration.ofDays(28));
        assertThat(plan.tasks(SEND_UPDATE)).hasSize(2);
    }

    @Test
    void tellsOfALateStepAndStillReviewsOnTime() {
        world.stepLateAfter = Duration.ofDays(10);
        plan.isPlanned().afterWaiting(Duration.ofDays(10));
        assertThat(world.calls).containsSubsequence("nextActionDate", "chaseActions", "nextActionDate");
        plan.afterWaiting(Duration.ofDays(32));
        assertThat(plan.tasks(SEND_UPDATE)).hasSize(2);
    }

    @Test
    void goesOnAndReviewsAgain() {
        plan.isReviewed().decides("CONTINUE");
        assertThat(plan.open()).isEmpty();
        assertThat(world.calls)
                .containsSubsequence(
                        "decide safeguarding-routes",
                        "decide safeguarding-screen",
                        "recordReview",
                        "decide step-change",
                        "nameDecider",
                        "decide review-cadence",
                        "keepReviewDate");
        plan.untilReview();
        assertThat(plan.open()).containsExactly(HOLD_REVIEW);
    }

    @Test
    void letsTheTeamThatTheTableNamesDecide() {
        plan.isReviewed().does(HOLD_REVIEW, HOUSEHOLD_CHANGED, "NO");
        assertThat(plan.groupOf(plan.task(DECIDE_NEXT_STEP))).isEqualTo("council-duty");
    }

    @Test
    void remindsTheLeadOfTheReviewAndThenTellsAManager() {
        plan.isReviewed().afterWaiting(Duration.ofDays(4));
        assertThat(world.calls).contains("remindWorker");
        plan.afterWaiting(Duration.ofDays(1));
        assertThat(plan.open()).containsExactly(ACT_ON_LATE_WORK, HOLD_REVIEW);
        plan.does(ACT_ON_LATE_WORK).does(HOLD_REVIEW, HOUSEHOLD_CHANGED, "NO").afterWaiting(Duration.ofDays(2));
        assertThat(plan.open()).containsExactly(ACT_ON_LATE_WORK, DECIDE_NEXT_STEP);
    }

    @Test
    void tellsAManagerWhenThereWasNoReviewForNinetyOneDays() {
        world.reviewWithin = "D84";
        plan.isPlanned().does(WRITE_UP_PLAN).does(GIVE_COPY).afterWaiting(Duration.ofDays(84));
        assertThat(plan.open()).doesNotContain(ACT_ON_LATE_WORK);
        plan.does(SEND_UPDATE).afterWaiting(Duration.ofDays(7));
        assertThat(plan.ends()).contains("end_no_review");
        assertThat(plan.open()).contains(ACT_ON_LATE_WORK);
    }

    @Test
    void assessesAgainAfterAYearAndEveryYear() {
        plan.isPlanned();
        for (int month = 0; month < 9; month++) {
            plan.untilReview().decides("CONTINUE");
        }
        assertThat(plan.open()).contains(ASSESS_AGAIN);
        plan.does(ASSESS_AGAIN);
        assertThat(plan.open()).doesNotContain(ASSESS_AGAIN);
        for (int month = 0; month < 9; month++) {
            plan.untilReview().decides("CONTINUE");
        }
        assertThat(plan.open()).contains(ASSESS_AGAIN);
    }

    @Test
    void updatesTheAssessmentWhenTheHouseholdHasChanged() {
        plan.isReviewed().does(HOLD_REVIEW, HOUSEHOLD_CHANGED, "YES");
        assertThat(plan.open()).containsExactly(DECIDE_NEXT_STEP, UPDATE_ASSESSMENT);
        plan.does(UPDATE_ASSESSMENT);
        assertThat(plan.open()).containsExactly(DECIDE_NEXT_STEP);
    }

    @Test
    void updatesTheAssessmentWhenNewsOfTheHouseholdComesIn() {
        plan.isPlanned();
        assertThat(plan.hears(PlanProcess.HOUSEHOLD_CHANGED)).isTrue();
        assertThat(plan.open()).containsExactly(UPDATE_ASSESSMENT, WRITE_UP_PLAN);
    }

    @Test
    void actsOnANewWorryBeforeAnybodyDecidesTheNextStep() {
        world.newWorry = true;
        plan.isReviewed().does(HOLD_REVIEW, HOUSEHOLD_CHANGED, "NO");
        assertThat(plan.open()).containsExactly(DECIDE_NEXT_STEP, SAFEGUARDING);
        assertThat(plan.variableOf("safeguarding", "rag")).isEqualTo("RED");
        plan.does(SAFEGUARDING);
        assertThat(plan.open()).containsExactly(DECIDE_NEXT_STEP);
    }

    @Test
    void meetsAgainToChangeThePlan() {
        plan.isReviewed().decides("REVISE_PLAN");
        assertThat(plan.open()).containsExactly(HOLD_MEETING);
        plan.does(HOLD_MEETING);
        assertThat(plan.open()).containsExactly(WRITE_UP_PLAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STEP_UP_URGENT", "STEP_UP_CONSULT"})
    void letsGoToAServiceThatActsByLawOnlyWhenItTakesOver(String step) {
        world.servicesSay("NOT_ASKED", "THEY_LEAD");
        plan.isReviewed().decides(step);
        assertThat(plan.open()).containsExactly(SAFEGUARDING);
        assertThat(plan.variableOf("safeguarding", "serviceAnswer")).isEqualTo("NOT_ASKED");
        assertThat(world.calls).doesNotContain("moveCase STATUTORY_LEAD");
        plan.does(SAFEGUARDING);
        assertThat(world.calls).endsWith("recordHandover STEPPED_UP", "moveCase STATUTORY_LEAD");
        assertThat(plan.runs(PlanProcess.KEY)).isFalse();
        assertThat(plan.runs(CLOSURE)).isFalse();
    }

    @Test
    void waitsForTheAnswerOfAServiceThatWasAskedBefore() {
        world.servicesSay("WAITING", "WAITING", "THEY_LEAD");
        plan.isReviewed().decides("STEP_UP_URGENT");
        assertThat(plan.open()).isEmpty();
        assertThat(plan.hears(CaseMessages.SERVICE_ANSWERED)).isTrue();
        assertThat(world.calls).doesNotContain("moveCase STATUTORY_LEAD");
        assertThat(plan.hears(CaseMessages.SERVICE_ANSWERED)).isTrue();
        assertThat(world.calls).endsWith("moveCase STATUTORY_LEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RETURNED", "WITH_US"})
    void staysWithTheFamilyWhenTheyDoNotTakeOver(String answer) {
        world.servicesSay("NOT_ASKED", answer);
        plan.isReviewed().decides("STEP_UP_CONSULT").does(SAFEGUARDING);
        assertThat(world.calls).doesNotContain("moveCase STATUTORY_LEAD").endsWith("keepReviewDate", "nextActionDate");
    }

    /** Story M: nobody is closed here before the next service has said yes. */
    @ParameterizedTest
    @ValueSource(strings = {"STEP_DOWN", "STEP_ACROSS"})
    void closesNothingBeforeTheNextServiceHasSaidYes(String step) {
        plan.isReviewed().decides(step);
        plan.afterWaiting(Duration.ofDays(8));
        assertThat(world.calls).contains("remindWorker");
        plan.afterWaiting(Duration.ofDays(2));
        assertThat(plan.open()).containsExactly(ACT_ON_LATE_WORK, ASK_IF_ACCEPTED);
        assertThat(plan.runs(CLOSURE)).isFalse();
        plan.does(ASK_IF_ACCEPTED, HANDOVER_ANSWER, "ACCEPTED");
        assertThat(world.calls).contains("recordHandover ACCEPTED");
        assertThat(plan.runs(CLOSURE)).isTrue();
        assertThat(plan.ends()).contains("end_moved_to_closure");
    }

    @Test
    void staysWithTheFamilyWhenTheNextServiceSaysNo() {
        plan.isReviewed().decides("STEP_DOWN").does(ASK_IF_ACCEPTED, HANDOVER_ANSWER, "NOT_ACCEPTED");
        assertThat(world.calls).contains("recordHandover NOT_ACCEPTED");
        assertThat(plan.runs(CLOSURE)).isFalse();
        plan.untilReview();
        assertThat(plan.open()).containsExactly(HOLD_REVIEW);
    }

    @Test
    void hearsTheYesOfTheNextServiceByItself() {
        plan.isReviewed();
        assertThat(plan.hears(PlanProcess.HANDOVER_ACCEPTED))
                .as("nobody was asked")
                .isFalse();
        plan.decides("STEP_DOWN");
        assertThat(plan.hears(PlanProcess.HANDOVER_ACCEPTED)).isTrue();
        assertThat(world.calls).contains("recordHandover ACCEPTED");
        assertThat(plan.runs(CLOSURE)).isTrue();
    }

    @Test
    void closesWhenThePlanHasDoneItsWork() {
        plan.isReviewed().decides("CLOSE");
        assertThat(plan.open()).containsExactly(taskOf(CLOSURE));
        assertThat(plan.runs(PlanProcess.KEY)).isFalse();
    }

    @Test
    void asksWhatHappensWithHelpThatStillRunsBeforeItCloses() {
        world.chooses("partner-referral", "path-food");
        plan.isReviewed().decides("CLOSE");
        assertThat(plan.open()).contains(DECIDE_OPEN_HELP);
        assertThat(plan.runs(CLOSURE)).isFalse();
        plan.does(DECIDE_OPEN_HELP, OPEN_HELP, "END");
        assertThat(plan.runs("partner-referral")).isFalse();
        assertThat(plan.runs("path-food")).isFalse();
        assertThat(plan.open()).containsExactly(taskOf(CLOSURE));
        assertThat(plan.runs(PlanProcess.KEY)).as("nothing is left hanging").isFalse();
    }

    @Test
    void waitsForHelpThatStillRunsWhenTheFamilyWantsIt() {
        world.chooses("partner-referral");
        plan.isReviewed().decides("CLOSE").afterWaiting(Duration.ofDays(5));
        assertThat(plan.open()).contains(ACT_ON_LATE_WORK, DECIDE_OPEN_HELP);
        plan.does(ACT_ON_LATE_WORK).does(DECIDE_OPEN_HELP, OPEN_HELP, "WAIT");
        assertThat(plan.open()).containsExactly(taskOf("partner-referral"));
        plan.does(taskOf("partner-referral")).untilReview().decides("CLOSE");
        assertThat(plan.runs(CLOSURE)).isTrue();
    }

    @Test
    void takesEverythingElseOfThePlanAwayWhenItEnds() {
        plan.isPlanned().hears(PlanProcess.LEAD_LEFT);
        plan.untilReview().decides("CLOSE");
        assertThat(plan.open()).containsExactly(ACT_ON_LATE_WORK, ACT_ON_LATE_WORK, taskOf(CLOSURE));
    }

    @Test
    void findsANewLeadWhoGetsTheOpenTasks() {
        plan.isPlanned();
        assertThat(plan.hears(PlanProcess.LEAD_LEFT)).isTrue();
        assertThat(plan.groupOf(plan.task(FIND_NEW_LEAD))).isEqualTo("council-duty");
        plan.afterWaiting(Duration.ofDays(2));
        assertThat(plan.open()).containsExactly(ACT_ON_LATE_WORK, FIND_NEW_LEAD, WRITE_UP_PLAN);
        world.lead = "practitioner2";
        plan.does(FIND_NEW_LEAD);
        assertThat(world.calls).endsWith("handOverTasks", "nameCaseLead");
        plan.does(WRITE_UP_PLAN);
        assertThat(plan.task(GIVE_COPY).getAssignee()).isEqualTo("practitioner2");
    }

    @Test
    void keepsSomeoneSafeBesideThePlanWhoeverRaisesTheWorry() {
        plan.isPlanned();
        assertThat(plan.hears(CaseMessages.SAFEGUARDING_RAISED)).isTrue();
        assertThat(plan.open()).containsExactly(SAFEGUARDING, WRITE_UP_PLAN);
        assertThat(plan.hears(CaseMessages.SAFEGUARDING_RAISED))
                .as("a second worry")
                .isTrue();
        plan.does(SAFEGUARDING).does(SAFEGUARDING);
        assertThat(plan.ends()).contains("end_concern_acted_on");
    }

    @Test
    void handsOnToTheClosingWhenTheFamilySaysNo() {
        world.chooses("partner-referral");
        plan.isPlanned();
        assertThat(plan.hearsOfTheEnd()).isTrue();
        assertThat(plan.open()).containsExactly(taskOf(CLOSURE));
        assertThat(plan.variableOf(CLOSURE, "endReason")).isEqualTo("DIED");
        assertThat(plan.variableOf(CLOSURE, "safeguardingOpen")).isEqualTo(true);
        assertThat(plan.runs(PlanProcess.KEY)).isFalse();
    }

    @Test
    void stillHearsOfWorriesWhileHelpRunsOnBesideAServiceThatActsByLaw() {
        world.chooses("partner-referral");
        world.servicesSay("NOT_ASKED", "THEY_LEAD");
        plan.isReviewed().decides("STEP_UP_URGENT").does(SAFEGUARDING);
        assertThat(plan.open()).containsExactly(taskOf("partner-referral"));
        assertThat(plan.hears(CaseMessages.SAFEGUARDING_RAISED)).isTrue();
        plan.does(SAFEGUARDING).does(taskOf("partner-referral"));
        assertThat(plan.runs(PlanProcess.KEY)).isFalse();
    }
}
