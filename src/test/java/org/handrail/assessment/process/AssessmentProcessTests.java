package org.handrail.assessment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handrail.assessment.process.AssessmentStep.*;
import static org.handrail.assessment.process.AssessmentVariables.*;
import static org.handrail.safeguarding.process.SafeguardingStep.CHECK_WORRY;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.handrail.safeguarding.process.SafeguardingProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentProcessTests extends AssessmentCase {

    /** Over all tests of this class: not one step and not one arrow of the drawing is left out. */
    @AfterAll
    static void everyStepAndFlowWasWalked() {
        assertThat(PLAIN.neverWalked()).isEmpty();
        PLAIN.close();
    }

    @Test
    void letsAManagerChooseTheLeadAndGivesThemTheFirstContact() {
        begins();
        assertThat(open()).containsExactly(ALLOCATE_LEAD);
        assertThat(groupOf(ALLOCATE_LEAD)).isEqualTo("council-duty");
        assertThat(world.decisions).containsExactly("lead-practitioner");
        allocated();
        assertThat(open()).containsExactly(FIRST_CONTACT);
        assertThat(task(FIRST_CONTACT).getAssignee()).isEqualTo("practitioner");
        assertThat(groupOf(FIRST_CONTACT)).isEqualTo("council-early-help");
    }

    @Test
    void leavesTheWorkToTheTeamWhereNobodyLeads() {
        begins();
        does(ALLOCATE_LEAD);
        assertThat(task(FIRST_CONTACT).getAssignee()).isNull();
        assertThat(groupOf(FIRST_CONTACT)).isEqualTo("council-early-help");
    }

    @Test
    void goesAllTheWayToAnAgreedAssessment() {
        hearing();
        assertThat(open())
                .containsExactlyInAnyOrder(
                        TALK_WITH_PERSON, TALK_WITH_PERSON, TALK_WITH_HOUSEHOLD, NAME_AGENCIES, USE_TOOLS);
        heard();
        assertThat(world.decisions).endsWith("level-of-need", "pathways");
        does(DRAFT_ANALYSIS, thinking(3));
        assertThat(groupOf(CHECK_QUALITY)).isEqualTo("council-duty");
        does(CHECK_QUALITY, QUALITY_RESULT, "GOOD");
        does(SHARE_COPY);
        assertThat(world.calls)
                .containsSubsequence(
                        "recordAssessment BEGUN",
                        "listPeople",
                        "recordAssessment AGREED",
                        "moveCase PLAN",
                        "startNextProcess plan-and-review");
        endedAt("end_assessment_agreed");
        assertThat(nextHolds(AssessmentWorld.PLAN, AGREED_LEVEL.name())).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void needsNoManagerBelowLevelThree(int level) {
        hearing();
        heard();
        does(DRAFT_ANALYSIS, thinking(level));
        assertThat(open()).containsExactly(SHARE_COPY);
    }

    @Test
    void takesTheManagersWordsBackToTheFamily() {
        hearing();
        heard();
        does(DRAFT_ANALYSIS, thinking(3));
        does(CHECK_QUALITY, QUALITY_RESULT, "SEND_BACK");
        assertThat(open()).containsExactly(DRAFT_ANALYSIS);
        does(DRAFT_ANALYSIS, thinking(3));
        does(CHECK_QUALITY, QUALITY_RESULT, "GOOD");
        assertThat(open()).containsExactly(SHARE_COPY);
    }

    @Test
    void letsGoToAServiceThatActsByLawOnlyWhenItLeads() {
        world.servicesSay("NOT_ASKED", "THEY_LEAD");
        thinksOfLevelFour();
        assertThat(open()).containsExactly(CHECK_WORRY);
        assertThat(world.calls).doesNotContain("moveCase STATUTORY_LEAD", "tellReferrer");
        does(CHECK_WORRY, SafeguardingProcess.CHECK_OUTCOME, "ACTED");
        worksOffDueJobs();
        assertThat(world.calls).containsSubsequence("moveCase STATUTORY_LEAD", "tellReferrer");
        endedAt("end_stepped_up");
    }

    @Test
    void waitsForTheAnswerOfAServiceThatWasAskedBefore() {
        world.servicesSay("WAITING", "WAITING", "THEY_LEAD");
        thinksOfLevelFour();
        assertThat(open()).isEmpty();
        assertThat(world.calls).doesNotContain("prepareReferrals");
        assertThat(hearsThatAServiceAnswered()).isTrue();
        assertThat(world.calls).doesNotContain("moveCase STATUTORY_LEAD");
        assertThat(hearsThatAServiceAnswered()).isTrue();
        worksOffDueJobs();
        endedAt("end_stepped_up");
    }

    @Test
    void goesOnAtLevelThreeWhenTheServiceWorksWithUs() {
        world.servicesSay("NOT_ASKED", "WITH_US");
        thinksOfLevelFour();
        does(CHECK_WORRY, SafeguardingProcess.CHECK_OUTCOME, "ACTED");
        assertThat(open()).containsExactly(CHECK_QUALITY);
        does(CHECK_QUALITY, QUALITY_RESULT, "GOOD");
        does(SHARE_COPY);
        assertThat(nextHolds(AssessmentWorld.PLAN, AGREED_LEVEL.name())).isEqualTo(3);
    }

    @Test
    void thinksItThroughAgainWithNewDatesWhenTheServiceSaysNo() {
        world.servicesSay("NOT_ASKED", "RETURNED");
        thinksOfLevelFour();
        passes(Duration.ofDays(9));
        does(CHECK_WORRY, SafeguardingProcess.CHECK_OUTCOME, "ACTED");
        assertThat(open()).contains(DRAFT_ANALYSIS);
        assertThat(task(DRAFT_ANALYSIS).getDueDate().toInstant()).isEqualTo(now().plus(Duration.ofDays(10)));
        assertThat(world.calls).doesNotContain("moveCase STATUTORY_LEAD").endsWith("recordAssessment RESUMED");
    }

    @Test
    void asksNobodyWhereNoAgencyIsInvolvedAndNobodyElseLivesThere() {
        world.has(0, 0);
        hearing();
        assertThat(open()).containsExactlyInAnyOrder(TALK_WITH_HOUSEHOLD, NAME_AGENCIES, USE_TOOLS);
        does(NAME_AGENCIES);
        assertThat(open()).containsExactlyInAnyOrder(TALK_WITH_HOUSEHOLD, USE_TOOLS);
    }

    @Test
    void writesDownByItselfThatAnAgencyDidNotReply() {
        hearing();
        does(NAME_AGENCIES);
        assertThat(open().stream().filter(ASK_AGENCY::equals)).hasSize(2);
        does(ASK_AGENCY);
        passes(Duration.ofDays(5).minusSeconds(1));
        assertThat(world.calls).doesNotContain("recordNoReply");
        passes(Duration.ofSeconds(1));
        assertThat(world.calls).containsOnlyOnce("recordNoReply");
        assertThat(open()).doesNotContain(ASK_AGENCY);
    }

    @Test
    void keepsEachTalkAndEachQuestionApart() {
        hearing();
        does(NAME_AGENCIES);
        assertThat(localsOf(TALK_WITH_PERSON, TALK_ID)).hasSize(2).doesNotHaveDuplicates();
        assertThat(localsOf(ASK_AGENCY, AGENCY_ID)).hasSize(2).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AMBER", "RED"})
    void actsOnAWorryBesideTheAssessment(String rating) {
        world.rates(rating);
        hearing();
        does(TALK_WITH_HOUSEHOLD, PAUSE_ASKED, "NO");
        does(CHECK_SAFETY);
        assertThat(open()).contains(CHECK_WORRY, TALK_WITH_PERSON);
        does(CHECK_WORRY, SafeguardingProcess.CHECK_OUTCOME, "ACTED");
        if (rating.equals("AMBER")) {
            assertThat(ends()).contains("end_worry_acted_on");
        }
        theOthersAreHeard();
        assertThat(open()).contains(DRAFT_ANALYSIS);
    }

    @Test
    void pausesWhileTheHouseholdTalksAndSetsTheDatesAnew() {
        hearing();
        does(TALK_WITH_HOUSEHOLD, Map.of(PAUSE_ASKED.name(), "YES", PAUSE_WITHIN.name(), "WD20"));
        assertThat(open()).doesNotContain(TALK_WITH_HOUSEHOLD);
        passes(Duration.ofDays(20).minusSeconds(1));
        assertThat(open()).doesNotContain(TALK_WITH_HOUSEHOLD, ACT_ON_LATE_WORK);
        passes(Duration.ofSeconds(1));
        assertThat(open()).contains(TALK_WITH_HOUSEHOLD);
        assertThat(world.calls).containsSubsequence("recordAssessment PAUSED", "recordAssessment RESUMED");
        assertThat(task(TALK_WITH_HOUSEHOLD).getDueDate().toInstant()).isEqualTo(now().plus(Duration.ofDays(10)));
    }

    @Test
    void pausesBeforeTheFamilyThinksItThrough() {
        hearing();
        heard();
        does(DRAFT_ANALYSIS, Map.of(PAUSE_ASKED.name(), "YES", PAUSE_WITHIN.name(), "WD20"));
        assertThat(open()).isEmpty();
        passes(Duration.ofDays(20));
        assertThat(open()).containsExactly(DRAFT_ANALYSIS);
    }

    @Test
    void triesAgainWhenNobodyWasReached() {
        begins();
        allocated();
        does(FIRST_CONTACT, FIRST_CONTACT_RESULT, "NOT_REACHED");
        assertThat(open()).containsExactly(FIRST_CONTACT);
        assertThat(world.calls).doesNotContain("readAgreement");
    }

    @Test
    void leavesItToAManagerWhetherToKeepTrying() {
        world.hasTriedEnough();
        begins();
        allocated();
        does(FIRST_CONTACT, FIRST_CONTACT_RESULT, "NOT_REACHED");
        assertThat(groupOf(DECIDE_AFTER_NO_CONTACT)).isEqualTo("council-duty");
        does(DECIDE_AFTER_NO_CONTACT, NO_CONTACT_DECISION, "KEEP_TRYING");
        does(FIRST_CONTACT, FIRST_CONTACT_RESULT, "NOT_REACHED");
        does(DECIDE_AFTER_NO_CONTACT, NO_CONTACT_DECISION, "END");
        worksOffDueJobs();
        assertThat(world.calls).containsSubsequence("moveCase CLOSED", "tellReferrer");
        endedAt("end_not_reached");
    }

    @Test
    void asksAgainWhereTheFamilyWasNotAsked() {
        world.says("NOT_ASKED");
        begins();
        allocated();
        does(FIRST_CONTACT, FIRST_CONTACT_RESULT, "REACHED");
        assertThat(open()).containsExactly(FIRST_CONTACT);
    }

    @Test
    void endsWhenTheFamilySaysNoAndAllAreSafe() {
        saysNo();
        does(RESCREEN_SAFETY, RESCREEN_RESULT, "SAFE");
        worksOffDueJobs();
        assertThat(world.calls)
                .containsSubsequence("moveCase AGREEMENT_NOT_GIVEN", "tellReferrer")
                .doesNotContain("prepareReferrals");
        endedAt("end_agreement_not_given");
    }

    @ParameterizedTest
    @CsvSource({"CONCERN, GREEN", "SAFE, RED"})
    void actsOnAConcernAlthoughTheFamilySaidNo(String result, String rating) {
        world.rates(rating);
        saysNo();
        does(RESCREEN_SAFETY, RESCREEN_RESULT, result);
        assertThat(open()).contains(CHECK_WORRY);
        assertThat(world.calls).doesNotContain("moveCase AGREEMENT_NOT_GIVEN");
    }

    @Test
    void recordsTheNoOnceTheConcernWasActedOn() {
        world.rates("AMBER");
        saysNo();
        does(RESCREEN_SAFETY, RESCREEN_RESULT, "CONCERN");
        does(CHECK_WORRY, SafeguardingProcess.CHECK_OUTCOME, "ACTED");
        worksOffDueJobs();
        endedAt("end_agreement_not_given");
    }

    @Test
    void hearsOfASafetyWorryAtAnyTime() {
        world.rates("AMBER");
        hearing();
        assertThat(hearsOfAConcern()).isTrue();
        assertThat(open()).contains(CHECK_WORRY, TALK_WITH_HOUSEHOLD);
        does(CHECK_WORRY, SafeguardingProcess.CHECK_OUTCOME, "ACTED");
        assertThat(ends()).contains("end_concern_acted_on");
    }

    @Test
    void goesOnToTheClosingWhenTheFamilyTakesItsYesBack() {
        hearing();
        does(NAME_AGENCIES);
        assertThat(hearsOfTheEnd()).isTrue();
        assertThat(open()).containsExactly("user_in_closure_and_sustain");
        assertThat(nextHolds(AssessmentWorld.CLOSING, "endReason")).isEqualTo("AGREEMENT_WITHDRAWN");
        assertThat(ends()).contains("end_agreement_withdrawn");
    }

    @ParameterizedTest
    @CsvSource({
        "user_allocate_lead, 36, 48, allocation",
        "user_first_contact, 48, 72, contact",
        "user_talk_with_household, 168, 360, talk",
        "user_draft_analysis, 168, 360, analysis",
        "user_share_copy, 264, 480, share"
    })
    void remindsTheWorkerAndThenTellsAManager(String step, int remindAfter, int lateAfter, String key) {
        world.has(0, 0);
        reaches(step);
        passes(Duration.ofHours(remindAfter).minusSeconds(1));
        assertThat(world.calls).doesNotContain("remindWorker");
        passes(Duration.ofSeconds(1));
        assertThat(world.calls).containsOnlyOnce("remindWorker");
        passes(Duration.ofHours(lateAfter - remindAfter).minusSeconds(1));
        assertThat(open()).doesNotContain(ACT_ON_LATE_WORK);
        passes(Duration.ofSeconds(1));
        assertThat(open()).contains(ACT_ON_LATE_WORK, step);
        assertThat(groupOf(ACT_ON_LATE_WORK)).isEqualTo("council-duty");
        does(ACT_ON_LATE_WORK);
        assertThat(ends()).contains("end_late_" + key, "end_late_work_acted_on");
        assertThat(open()).contains(step);
    }

    private void reaches(String step) {
        begins();
        for (Runnable next : List.<Runnable>of(
                this::allocated, this::agrees, this::heard, () -> does(DRAFT_ANALYSIS, thinking(2)))) {
            if (!open().contains(step)) {
                next.run();
            }
        }
    }

    private void thinksOfLevelFour() {
        hearing();
        heard();
        does(DRAFT_ANALYSIS, thinking(4));
        worksOffDueJobs();
    }

    private void saysNo() {
        world.says("NOT_AGREED");
        begins();
        allocated();
        does(FIRST_CONTACT, FIRST_CONTACT_RESULT, "REACHED");
        assertThat(open()).containsExactly(RESCREEN_SAFETY);
    }

    private static Map<String, Object> thinking(int level) {
        return Map.of(PAUSE_ASKED.name(), "NO", AGREED_LEVEL.name(), level);
    }
}
