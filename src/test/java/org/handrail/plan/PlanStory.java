package org.handrail.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RuntimeService;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.CaseStatus;
import org.handrail.caserecord.TeamAroundHousehold;
import org.handrail.plan.process.PlanProcess;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.engine.AsSystem;
import org.handrail.support.CaseDesk;
import org.handrail.support.Referral;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must be true of a plan on either database, from its first meeting to a review and what came of it. */
final class PlanStory {

    private static final Actor PRACTITIONER = new Actor("practitioner", "council");

    private final CaseDesk desk;
    private final DataSource database;
    private final CaseRecords cases;
    private final TeamAroundHousehold team;
    private final PlanSheets sheets;
    private final PlanNews news;
    private final RuntimeService runtime;
    private final AsSystem system;
    private final CurrentActor currentActor;

    PlanStory(
            CaseDesk desk,
            DataSource database,
            CaseRecords cases,
            TeamAroundHousehold team,
            PlanSheets sheets,
            PlanNews news,
            RuntimeService runtime,
            AsSystem system,
            CurrentActor currentActor) {
        this.desk = desk;
        this.database = database;
        this.cases = cases;
        this.team = team;
        this.sheets = sheets;
        this.news = news;
        this.runtime = runtime;
        this.system = system;
        this.currentActor = currentActor;
    }

    void makesAPlanAndLooksBackAtIt() {
        CaseReference reference = assessed("Planned");
        arranges(reference);
        meets(reference);
        assertThat(read("practitioner", reference)).containsEntry("status", "PLAN");
        assertThat(String.valueOf(read("practitioner", reference).get("due"))).contains("review=20");
        assertThat(taskOf("coordinator", reference, "Choose with the family"))
                .as("help starts at once, beside the reviews")
                .isNotBlank();
        submit("practitioner", reference, "Write up the plan", Map.of("plan_summary", "CANARYREASON you and we"));
        submit("practitioner", reference, "Give the family their copy", Map.of("plan_copy_way", "IN_PERSON"));

        PlanSheet planned = sheet(reference);
        assertThat(planned.steps())
                .extracting(PlanSheet.Step::owner)
                .containsExactly("Pastoral lead, " + nameOfSchool(planned), "The family");
        assertThat(planned.steps()).extracting(PlanSheet.Step::late).containsExactly(true, false);
        assertThat(planned.summary()).isEqualTo("CANARYREASON you and we");

        happens(reference, "timer_action_late");
        assertThat(history(reference)).contains("PLAN_STEP_LATE");
        assertThat(toldOfLateSteps(reference)).containsExactly("school-pastoral");
        happens(reference, "timer_review_due");
        submit(
                "school",
                reference,
                "Say how it is going",
                Map.of("review_update_change", "BETTER", "review_update_words", "CANARYREASON in class each day"));
        reviews(reference);
        decides(reference);

        PlanSheet reviewed = sheet(reference);
        assertThat(reviewed.steps())
                .extracting(PlanSheet.Step::state)
                .containsExactly(ItemState.DONE, ItemState.GOING_ON);
        assertThat(reviewed.feelings()).extracting(PlanSheet.Feeling::scaling).containsExactly(3, 6);
        assertThat(reviewed.reviews()).singleElement().satisfies(review -> {
            assertThat(review.review().words().family()).isEqualTo("CANARYREASON calmer");
            assertThat(review.needs()).contains(new PlanSheet.NeedChange("Food", Change.BETTER));
            assertThat(review.decided()).isEqualTo("Move to lighter help");
        });
        assertThat(page("practitioner", reference))
                .contains("Who does what, by when", "CANARYREASON calmer", "<polyline", "Asked to take over");

        submit(
                "practitioner",
                reference,
                "Ask if they have accepted",
                Map.of(
                        "handoverAnswer", "NOT_ACCEPTED",
                        "review_handover_answer", "CANARYREASON they are full",
                        "action_told_family", "YES"));
        assertThat(read("practitioner", reference)).as("the family stays").containsEntry("status", "PLAN");
        assertThat(sheet(reference).handovers())
                .extracting(Handover::answer)
                .containsExactly(Handover.Answer.NOT_ACCEPTED);
        assertThat(history(reference))
                .contains(
                        "PLAN_OPENED",
                        "PLAN_AGREED",
                        "PLAN_UPDATE_GIVEN",
                        "PLAN_REVIEWED",
                        "DECISION_OVERRIDDEN",
                        "HANDOVER_ANSWERED");
    }

    void letsGoOnceTheNextServiceHasSaidYes() {
        CaseReference reference = assessed("Handedon");
        arranges(reference);
        meets(reference);
        submit("practitioner", reference, "Write up the plan", Map.of("plan_summary", "CANARYREASON you and we"));
        submit("practitioner", reference, "Give the family their copy", Map.of("plan_copy_way", "IN_PERSON"));
        happens(reference, "timer_review_due");
        submit(
                "school",
                reference,
                "Say how it is going",
                Map.of("review_update_change", "BETTER", "review_update_words", "CANARYREASON in class"));
        reviews(reference);
        decides(reference);
        String page = "/cases/" + reference + "/plan/handover";
        SignedInReader practitioner = new SignedInReader(root(), "practitioner");
        for (String stranger : List.of("housing2", "auditor")) {
            assertThat(new SignedInReader(root(), stranger).post(page))
                    .as(stranger)
                    .isEqualTo(404);
        }
        assertThat(practitioner.post(page)).as("it was not said who and when").isEqualTo(400);
        assertThat(practitioner.post(page, "who=CANARYREASON+Ann&on.day=1&on.month=1&on.year=2999"))
                .as("a day to come")
                .isEqualTo(400);
        assertThat(sheet(reference).handovers()).extracting(Handover::answer).containsOnlyNulls();
        assertThat(read("practitioner", reference)).containsEntry("status", "PLAN");
        assertThat(practitioner.post(page, "who=CANARYREASON+Ann&on.day=5&on.month=1&on.year=2026"))
                .isEqualTo(200);
        assertThat(sheet(reference).handovers()).singleElement().satisfies(asked -> {
            assertThat(asked.answer()).isEqualTo(Handover.Answer.ACCEPTED);
            assertThat(asked.answerWords()).isEqualTo("CANARYREASON Ann said yes on 5 January 2026.");
        });
        assertThat(taskOf("practitioner", reference, "Decide about help that still runs"))
                .isNotBlank();
        assertThat(String.valueOf(read("practitioner", reference))).doesNotContain("Ask if they have accepted");
        assertThat(practitioner.post(page, "who=CANARYREASON+Ann&on.day=5&on.month=1&on.year=2026"))
                .as("nobody waits any more")
                .isEqualTo(400);
    }

    void givesTheOpenTasksToTheNewLead() {
        CaseReference reference = assessed("Leaving");
        arranges(reference);
        assertThat(new SignedInReader(root(), "housing2").post("/cases/" + reference + "/plan/lead-leaves"))
                .as("not their case")
                .isEqualTo(HttpStatus.NOT_FOUND.value());
        assertThat(new SignedInReader(root(), "practitioner").post("/cases/" + reference + "/plan/household-changed"))
                .isEqualTo(HttpStatus.OK.value());
        assertThat(taskOf("practitioner", reference, "Update the assessment")).isNotBlank();
        assertThat(currentActor.<Boolean>runAs(PRACTITIONER, () -> news.leadLeaves(reference)))
                .isTrue();
        assertThat(currentActor.<Boolean>runAs(PRACTITIONER, () -> news.handoverAccepted(reference)))
                .as("nobody was asked")
                .isFalse();
        submit(
                "manager",
                reference,
                "Find a new lead",
                Map.of(
                        "plan_new_lead", "practitioner2",
                        "plan_old_lead", "LEAVES",
                        "action_words", "CANARYREASON both visit on Tuesday",
                        "action_told_family", "YES"));
        assertThat(team.lead(reference).orElseThrow().who().account()).isEqualTo("practitioner2");
        assertThat(taskOf("practitioner2", reference, "Hold the meeting")).isNotBlank();
        assertThat(team.of(reference)).noneMatch(member -> member.who().equals(PRACTITIONER));
        assertThat(taskOf("practitioner2", reference, "Update the assessment")).isNotBlank();
    }

    private void arranges(CaseReference reference) {
        submit(
                "coordinator",
                reference,
                "Arrange the team",
                Map.of(
                        "plan_members", List.of("school"),
                        "plan_network", "CANARYREASON grandmother",
                        "plan_place", "CANARYREASON at home",
                        "plan_meeting_on", "2026-12-01",
                        "action_told_family", "YES"));
    }

    private void meets(CaseReference reference) {
        Map<String, Object> agreed = new HashMap<>(Map.of(
                "plan_came",
                "CANARYREASON mum, school",
                "plan_scaling",
                3,
                "plan_more2",
                true,
                "partner_pathways",
                List.of("EDUCATION_ATTENDANCE")));
        step(agreed, 1, "food", "school", "2026-01-31");
        step(agreed, 2, "money", "FAMILY", "2099-01-31");
        submit("practitioner", reference, "Hold the meeting", agreed);
    }

    private static void step(Map<String, Object> agreed, int slot, String need, String owner, String by) {
        agreed.put("plan_need" + slot, need);
        agreed.put("plan_outcome" + slot, "CANARYREASON enough");
        agreed.put("plan_action" + slot, "CANARYREASON breakfast club");
        agreed.put("plan_owner" + slot, owner);
        agreed.put("plan_by" + slot, by);
        agreed.put("plan_measure" + slot, "CANARYREASON each day");
    }

    private void reviews(CaseReference reference) {
        submit(
                "practitioner",
                reference,
                "Hold the review",
                Map.ofEntries(
                        Map.entry("review_step1", "DONE"),
                        Map.entry("review_step2", "GOING_ON"),
                        Map.entry("review_need_food", "BETTER"),
                        Map.entry("review_need_money", "NOT_KNOWN"),
                        Map.entry("review_family", "CANARYREASON calmer"),
                        Map.entry("review_scaling", 6),
                        Map.entry("fact_familyView", "CONTINUE"),
                        Map.entry("fact_goalProgress", "SOME"),
                        Map.entry("fact_engagement", "GOOD"),
                        Map.entry("householdChanged", "NO"),
                        Map.entry("review_worry", "NO")));
    }

    private void decides(CaseReference reference) {
        submit(
                "practitioner",
                reference,
                "Decide the next step",
                Map.of(
                        "planDecision", "STEP_DOWN",
                        "review_override_reason", "FAMILY_CHOICE",
                        "review_decision", "CANARYREASON they can do it",
                        "review_handover_to", "CANARYREASON the family hub",
                        "fact_universalSupportNamed", "true",
                        "action_told_family", "YES"));
    }

    private CaseReference assessed(String family) {
        CaseReference reference = CaseReference.parse(desk.received(Referral.ofStrangers(Referral.storyA(), family)));
        currentActor.runAs(PRACTITIONER, () -> {
            cases.change(reference, CaseRecord::moveToAssessment);
            team.leadBy(reference, PRACTITIONER);
            system.run(() -> runtime.startProcessInstanceByKey(PlanProcess.KEY, reference.toString()));
        });
        assertThat(cases.get(reference).status()).isEqualTo(CaseStatus.PLAN);
        return reference;
    }

    private PlanSheet sheet(CaseReference reference) {
        return sheets.of(reference).orElseThrow();
    }

    private static String nameOfSchool(PlanSheet sheet) {
        return sheet.team().stream()
                .map(PlanSheet.Member::who)
                .filter(who -> who.startsWith("Pastoral lead, "))
                .map(who -> who.substring("Pastoral lead, ".length()))
                .findFirst()
                .orElseThrow();
    }

    /** The moment of a timer has come. */
    private void happens(CaseReference reference, String timer) {
        desk.comes(reference.toString(), timer);
    }

    private List<String> toldOfLateSteps(CaseReference reference) {
        return JdbcClient.create(database)
                .sql("select recipient from frontdoor_notice where case_reference = ? and kind = 'PLAN_STEP_LATE'")
                .param(reference.toString())
                .query(String.class)
                .list();
    }

    private String page(String account, CaseReference reference) {
        return new SignedInReader(root(), account).page("/cases/" + reference);
    }

    private String root() {
        return desk.as("practitioner").getRootUri();
    }

    private String history(CaseReference reference) {
        return desk.history(reference.toString());
    }

    private Map<String, Object> read(String account, CaseReference reference) {
        return desk.read(account, reference.toString());
    }

    private String taskOf(String account, CaseReference reference, String name) {
        return desk.task(account, reference.toString(), name);
    }

    private void submit(String account, CaseReference reference, String name, Map<String, Object> values) {
        desk.does(account, reference.toString(), name, values);
    }
}
