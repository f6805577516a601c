package org.handrail.partners.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.handrail.partners.process.PartnerStep.*;
import static org.handrail.partners.process.PartnerVariables.*;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.handrail.models.PlainEngine;
import org.handrail.partners.PartnerNews.Kind;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.ProcessVariable;
import org.handrail.triage.process.DecisionVariables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PartnerReferralProcessTests {

    private static final PlainEngine PLAIN = PlainEngine.with(
            "processes/partners/partner-referral.bpmn",
            PartnerWorld.delegates(() -> PartnerReferralProcessTests.world),
            List.of());
    private static PartnerWorld world = new PartnerWorld();
    private static int number;

    private final ProcessEngine engine = PLAIN.engine();
    private final CaseReference reference = new CaseReference(2026, ++number);

    @BeforeEach
    void startsOnMondayMorning() {
        world = new PartnerWorld();
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-03-02T09:00:00Z")));
    }

    @AfterEach
    void holdsOnlyDeclaredVariables() {
        Set<ProcessVariable<?>> declared = new PartnerReferralProcess(new DecisionVariables()).all();
        for (HistoricVariableInstance held :
                engine.getHistoryService().createHistoricVariableInstanceQuery().list()) {
            assertThat(declared)
                    .as(held.getName())
                    .anyMatch(variable -> variable.name().equals(held.getName()) && variable.accepts(held.getValue()));
        }
    }

    /** Over all tests of this class: not one step and not one arrow of the drawing is left out. */
    @AfterAll
    static void everyStepAndFlowWasWalked() {
        assertThat(PLAIN.neverWalked()).isEmpty();
        PLAIN.close();
    }

    @Test
    void asksTheFamilyBeforeAnyPartner() {
        begins();
        assertThat(open()).containsExactly(CHOOSE_PARTNER);
        assertThat(world.calls).containsExactly("openPartnerReferral", "rankPartners");
    }

    @Test
    void endsWhenTheFamilyDoesNotWantIt() {
        begins();
        does(CHOOSE_PARTNER, FAMILY_CHOICE, "NOT_WANTED");
        endedAt("end_not_wanted", "NOT_WANTED");
        assertThat(world.calls).doesNotContain("sendOffer");
    }

    @Test
    void seesHelpThroughFromYesToOutcome() {
        chosen();
        assertThat(hears(Kind.RECEIVED)).isTrue();
        assertThat(hears(Kind.ACCEPTED)).isTrue();
        assertThat(open()).containsExactly(SAY_START);
        assertThat(hears(Kind.STARTED)).isTrue();
        assertThat(open()).containsExactly(SAY_OUTCOME);
        assertThat(hears(Kind.OUTCOME)).isTrue();
        endedAt("end_outcome_received", "OUTCOME_RECEIVED");
    }

    @Test
    void hearsNothingThatBelongsToAnotherReferral() {
        chosen();
        assertThat(PartnerReferralProcess.tell(engine.getRuntimeService(), reference, UUID.randomUUID(), Kind.ACCEPTED))
                .isFalse();
        assertThat(hears(Kind.STARTED)).as("help starts after a yes").isFalse();
        assertThat(hears(Kind.OUTCOME)).as("help ends after a yes").isFalse();
    }

    /** Story J: two say no, the third is silent; on the tenth working day a coordinator looks further, and finds nobody. */
    @Test
    void looksFurtherWhenTwoSayNoAndTheThirdIsSilent() {
        world.has(3);
        chosen();
        hears(Kind.DECLINED);
        passes(Duration.ofDays(1));
        hears(Kind.DECLINED);
        passes(Duration.ofDays(9).minusSeconds(1));
        assertThat(open()).containsExactly(ANSWER_OFFER);
        passes(Duration.ofSeconds(1));
        assertThat(open()).containsExactly(FIND_ANOTHER_WAY);
        assertThat(world.calls.stream().filter("sendOffer"::equals)).hasSize(3);
        assertThat(world.calls).contains("recordNoAnswer");
        does(FIND_ANOTHER_WAY, BROKER_RESULT, "NOBODY");
        assertThat(world.calls).contains("recordUnmetNeed");
        endedAt("end_no_provider", "NO_PROVIDER");
    }

    @Test
    void triesTheNextWhenNobodyAnswersInTime() {
        world.has(2);
        chosen();
        passes(Duration.ofDays(2));
        assertThat(world.calls).containsSubsequence("sendOffer", "recordNoAnswer", "nextPartner", "sendOffer");
        passes(Duration.ofDays(2));
        assertThat(open()).containsExactly(FIND_ANOTHER_WAY);
        does(FIND_ANOTHER_WAY, BROKER_RESULT, "FOUND_ELSEWHERE");
        endedAt("end_found_elsewhere", "FOUND_ELSEWHERE");
    }

    @Test
    void asksAServiceThatTheCoordinatorFound() {
        begins();
        does(CHOOSE_PARTNER, FAMILY_CHOICE, "NOBODY_FITS");
        does(FIND_ANOTHER_WAY, BROKER_RESULT, "ASK_SERVICE");
        assertThat(world.calls).endsWith("sendOffer");
        assertThat(hears(Kind.ACCEPTED)).isTrue();
    }

    @Test
    void seesHelpThroughInTheTasksOfThePartner() {
        chosen();
        assertThat(open()).containsExactly(ANSWER_OFFER);
        assertThat(teamOf(ANSWER_OFFER)).isEqualTo("foodbank-team");
        assertThat(daysLeft(ANSWER_OFFER)).isEqualTo(2);
        does(ANSWER_OFFER, PARTNER_ANSWER, "YES");
        assertThat(open()).containsExactly(SAY_START);
        assertThat(teamOf(SAY_START)).isEqualTo("foodbank-team");
        assertThat(daysLeft(SAY_START)).isEqualTo(10);
        does(SAY_START, HELP_START, "STARTED");
        assertThat(open()).containsExactly(SAY_OUTCOME);
        assertThat(teamOf(SAY_OUTCOME)).isEqualTo("foodbank-team");
        assertThat(daysLeft(SAY_OUTCOME)).isEqualTo(91);
        does(SAY_OUTCOME, Map.of());
        endedAt("end_outcome_received", "OUTCOME_RECEIVED");
    }

    @Test
    void asksTheNextWhenAPartnerSaysNoInItsTask() {
        world.has(2);
        chosen();
        does(ANSWER_OFFER, PARTNER_ANSWER, "NO");
        assertThat(open()).as("a new offer, a new task").containsExactly(ANSWER_OFFER);
        assertThat(world.calls.stream().filter("sendOffer"::equals)).hasSize(2);
        does(ANSWER_OFFER, PARTNER_ANSWER, "NO");
        assertThat(open()).containsExactly(FIND_ANOTHER_WAY);
    }

    @Test
    void answersWhatThePartnerAsksInItsTask() {
        chosen();
        does(ANSWER_OFFER, PARTNER_ANSWER, "ASK");
        assertThat(open()).containsExactly(GIVE_INFORMATION);
        does(GIVE_INFORMATION, Map.of());
        does(ANSWER_OFFER, PARTNER_ANSWER, "YES");
        assertThat(open()).containsExactly(SAY_START);
    }

    @Test
    void endsWhenThePartnerSaysInItsTaskThatHelpWillNotStart() {
        chosen();
        hears(Kind.ACCEPTED);
        does(SAY_START, HELP_START, "WILL_NOT_START");
        endedAt("end_outcome_received", "OUTCOME_RECEIVED");
    }

    @Test
    void stopsAskingWhenThePartnerTellsInItsTask() {
        chosen();
        hears(Kind.ACCEPTED);
        passes(Duration.ofDays(10));
        does(SAY_START, HELP_START, "STARTED");
        assertThat(open()).as("nobody asks any more when help starts").containsExactly(SAY_OUTCOME);
        passes(Duration.ofDays(30));
        assertThat(open()).containsExactlyInAnyOrder(SAY_OUTCOME, CHECK_HELP);
        does(SAY_OUTCOME, Map.of());
        endedAt("end_outcome_received", "OUTCOME_RECEIVED");
    }

    @Test
    void takesTheTaskAwayWhenTheTimeToAnswerIsUp() {
        chosen();
        String task = task(ANSWER_OFFER).getId();
        passes(Duration.ofDays(2));
        assertThat(open()).containsExactly(FIND_ANOTHER_WAY);
        assertThatThrownBy(() -> engine.getTaskService().complete(task)).isInstanceOf(NullValueException.class);
        assertThat(hears(Kind.ACCEPTED)).as("an answer that came too late").isFalse();
    }

    @Test
    void remindsThePartnerAtThreeQuartersOfItsTime() {
        chosen();
        passes(Duration.ofHours(36).minusSeconds(1));
        assertThat(world.calls).doesNotContain("remindPartner");
        passes(Duration.ofSeconds(1));
        assertThat(world.calls).containsOnlyOnce("remindPartner");
        assertThat(hears(Kind.ACCEPTED)).as("it may still say yes").isTrue();
    }

    @Test
    void answersWhatThePartnerAsksWhileItMayDecide() {
        chosen();
        assertThat(hears(Kind.MORE_INFO)).isTrue();
        assertThat(open()).containsExactly(GIVE_INFORMATION);
        assertThat(hears(Kind.MORE_INFO)).as("one question at a time").isFalse();
        does(GIVE_INFORMATION, Map.of());
        assertThat(open()).containsExactly(ANSWER_OFFER);
        assertThat(hears(Kind.MORE_INFO)).as("a second question").isTrue();
        assertThat(hears(Kind.ACCEPTED)).isTrue();
        assertThat(open()).as("the question is settled").containsExactly(SAY_START);
    }

    @Test
    void asksAfterHelpThatDoesNotStart() {
        chosen();
        hears(Kind.ACCEPTED);
        passes(Duration.ofDays(10));
        assertThat(open()).containsExactlyInAnyOrder(SAY_START, CHASE_START);
        does(CHASE_START, Map.of());
        assertThat(open()).containsExactly(SAY_START);
        passes(Duration.ofDays(10));
        assertThat(open()).containsExactlyInAnyOrder(SAY_START, CHASE_START);
        assertThat(hears(Kind.STARTED)).as("it starts while we ask").isTrue();
        assertThat(open()).containsExactly(SAY_OUTCOME);
    }

    @Test
    void endsWithAnOutcomeWhenHelpNeverStarts() {
        chosen();
        hears(Kind.ACCEPTED);
        assertThat(hears(Kind.OUTCOME)).isTrue();
        endedAt("end_outcome_received", "OUTCOME_RECEIVED");
    }

    @Test
    void looksInEveryMonth() {
        chosen();
        hears(Kind.ACCEPTED);
        hears(Kind.STARTED);
        passes(Duration.ofDays(30));
        assertThat(open()).containsExactlyInAnyOrder(SAY_OUTCOME, CHECK_HELP);
        does(CHECK_HELP, Map.of());
        assertThat(open()).containsExactly(SAY_OUTCOME);
        passes(Duration.ofDays(30));
        assertThat(open()).containsExactlyInAnyOrder(SAY_OUTCOME, CHECK_HELP);
        hears(Kind.OUTCOME);
        endedAt("end_outcome_received", "OUTCOME_RECEIVED");
    }

    @Test
    void helpsTheFamilyToGetInTouchWhereNothingMayBeShared() {
        world.permits("DENY");
        chosen();
        assertThat(open()).containsExactly(HELP_SELF_REFERRAL);
        assertThat(world.calls).doesNotContain("sendOffer");
        does(HELP_SELF_REFERRAL, Map.of());
        endedAt("end_self_referred", "SELF_REFERRED");
    }

    @ParameterizedTest
    @CsvSource({
        "ASK_FIRST, council-brokerage",
        "REVIEW_BY_DSL, council-safeguarding",
        "REVIEW_BY_DPO, council-brokerage"
    })
    void neverAsksAPartnerBeforeAPersonDecidedWhereTheRulesSayAsk(String permit, String team) {
        world.permits(permit);
        chosen();
        assertThat(open()).containsExactly(DECIDE_SHARING);
        assertThat(teamOf(DECIDE_SHARING)).isEqualTo(team);
        assertThat(world.calls).doesNotContain("sendOffer");
        does(DECIDE_SHARING, SHARING_DECISION, "SHARE");
        assertThat(world.calls).endsWith("sendOffer");
    }

    @Test
    void triesAnotherWayWhereAPersonDoesNotShare() {
        world.permits("ASK_FIRST");
        chosen();
        does(DECIDE_SHARING, SHARING_DECISION, "DO_NOT_SHARE");
        assertThat(open()).containsExactly(FIND_ANOTHER_WAY);
        assertThat(world.calls).doesNotContain("sendOffer");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"RECEIVED", "ACCEPTED", "STARTED"})
    void takesEverythingBackWhenHelpIsWithdrawn(Kind upTo) {
        chosen();
        for (Kind kind : List.of(Kind.RECEIVED, Kind.ACCEPTED, Kind.STARTED)) {
            if (kind.compareTo(upTo) <= 0) {
                hears(kind);
            }
        }
        PartnerReferralProcess.endAll(engine.getRuntimeService(), reference);
        assertThat(world.calls).contains("recallOffers");
        endedAt("end_help_withdrawn", "WITHDRAWN");
        assertThat(hears(Kind.ACCEPTED)).isFalse();
    }

    @Test
    void hasNothingToTakeBackBeforeAnythingWasSent() {
        begins();
        PartnerReferralProcess.endAll(engine.getRuntimeService(), reference);
        assertThat(world.calls).doesNotContain("recallOffers");
        endedAt("end_help_withdrawn", "WITHDRAWN");
    }

    @Test
    void takesEverythingBackWhenSharingIsNotSafeAnyMore() {
        chosen();
        concern();
        assertThat(open()).containsExactlyInAnyOrder(ANSWER_OFFER, CHECK_SHARING_SAFE);
        assertThat(teamOf(CHECK_SHARING_SAFE)).isEqualTo("council-safeguarding");
        does(CHECK_SHARING_SAFE, SHARING_SAFE, "NOT_SAFE");
        assertThat(world.calls).contains("recallOffers");
        endedAt("end_stopped_for_safety", "STOPPED_FOR_SAFETY");
    }

    @Test
    void goesOnWhenSharingIsStillSafe() {
        chosen();
        concern();
        does(CHECK_SHARING_SAFE, SHARING_SAFE, "SAFE");
        assertThat(world.calls).doesNotContain("recallOffers");
        assertThat(hears(Kind.ACCEPTED)).isTrue();
    }

    private void begins() {
        engine.getRuntimeService().startProcessInstanceByKey(PartnerReferralProcess.KEY, reference.toString());
    }

    private void chosen() {
        begins();
        does(CHOOSE_PARTNER, FAMILY_CHOICE, "CHOSEN");
    }

    private void concern() {
        engine.getRuntimeService()
                .createMessageCorrelation("msg.safeguarding.raised")
                .processInstanceBusinessKey(reference.toString())
                .correlateAll();
    }

    private boolean hears(Kind kind) {
        return PartnerReferralProcess.tell(
                engine.getRuntimeService(), reference, UUID.fromString(world.referral), kind);
    }

    private void does(String step, ProcessVariable<String> answer, String value) {
        assertThat(answer.accepts(value)).isTrue();
        does(step, Map.of(answer.name(), value));
    }

    private void does(String step, Map<String, Object> answers) {
        assertThat(open()).contains(step);
        engine.getTaskService().complete(task(step).getId(), answers);
    }

    private void passes(Duration time) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            engine.getManagementService().executeJob(due.get(0).getId());
        }
    }

    private List<Job> due() {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(id())
                .executable()
                .list();
    }

    private Task task(String step) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(reference.toString())
                .taskDefinitionKey(step)
                .singleResult();
    }

    private long daysLeft(String step) {
        return Duration.between(
                        ClockUtil.getCurrentTime().toInstant(),
                        task(step).getDueDate().toInstant())
                .toDays();
    }

    private String teamOf(String step) {
        return engine.getTaskService().getIdentityLinksForTask(task(step).getId()).stream()
                .map(IdentityLink::getGroupId)
                .findFirst()
                .orElse("");
    }

    private List<String> open() {
        return engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(reference.toString())
                .list()
                .stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    private void endedAt(String end, String result) {
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference.toString())
                        .count())
                .isZero();
        assertThat(
                        engine
                                .getHistoryService()
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(id())
                                .list()
                                .stream()
                                .map(HistoricActivityInstance::getActivityId)
                                .collect(Collectors.toSet()))
                .contains(end);
        assertThat(world.calls).contains("endPartnerReferral " + result);
    }

    private String id() {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(reference.toString())
                .singleResult()
                .getId();
    }
}
