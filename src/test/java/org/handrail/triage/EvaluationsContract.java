package org.handrail.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.handrail.audit.AuditTrail;
import org.handrail.audit.ModelUsed;
import org.handrail.audit.TestAudit;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.ForgetfulJdbcTemplate;
import org.handrail.platform.TableScan;
import org.handrail.platform.TestDatabase;
import org.handrail.platform.vault.TestVault;
import org.handrail.platform.vault.Vault;
import org.handrail.platform.web.FieldProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the record of evaluations and overrides promises on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EvaluationsContract {

    private static final Actor OFFICER = new Actor("triage", "council");
    private static final Actor AUDITOR = new Actor("auditor", "council");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00.123456Z");

    private final DataSource source;
    private final Vault vault;
    private final AuditTrail audit;
    private final Evaluations evaluations;
    private final Overrides overrides;
    private final Overriding overriding;
    private final CaseRecommendations recommendations;
    private final CurrentActor currentActor = new CurrentActor();
    private CaseReference reference = new CaseReference(2026, 1);
    private UUID subject = new UUID(0, 0);

    EvaluationsContract(TestDatabase database) {
        source = database.migrated();
        vault = TestVault.on(source);
        JdbcClient jdbc = JdbcClient.create(new ForgetfulJdbcTemplate(source));
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        audit = TestAudit.on(source, currentActor, clock);
        evaluations = new Evaluations(jdbc, vault, clock);
        overrides = new Overrides(jdbc, vault);
        overriding = new Overriding(
                evaluations,
                overrides,
                new OverridableValue(InputCatalogue.packaged(), Codes.packaged()),
                audit,
                currentActor,
                clock);
        recommendations = new CaseRecommendations(evaluations, overrides);
    }

    @BeforeEach
    void openNewCase() {
        reference = new CaseReference(2026, reference.number() + 1);
        subject = vault.newSubject();
    }

    @Test
    void keepsEvaluationWhole() {
        Evaluation level = evaluation("level-of-need", RawInputs.NONE.withFact("statutoryIndicator", true));

        KeptEvaluation kept = evaluations.keep(reference, subject, level, OFFICER);

        assertThat(evaluations.find(kept.id())).contains(kept);
        assertThat(kept.evaluation()).isEqualTo(level);
        assertThat(kept.at()).isEqualTo(NOW);
        assertThat(kept.by()).isEqualTo(OFFICER);
        assertThat(evaluations.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void sealsWhatWentIn() {
        RawInputs raw = RawInputs.NONE
                .withFact("suicideRisk", "PLAN_OR_INTENT")
                .withFact("childConcern", "DISCLOSED_SIGNIFICANT_HARM");

        evaluations.keep(reference, subject, evaluation("safeguarding-routes", raw), OFFICER);

        TableScan scan = new TableScan(source);
        assertThat(scan.columnsWith("PLAN_OR_INTENT", "DISCLOSED_SIGNIFICANT_HARM"))
                .isEmpty();
        assertThat(scan.columnsWith("CHILDREN_MASH_S47")).containsExactly("triage_evaluation.matched");
    }

    @Test
    void forgetsWhatWentInWhenTheCaseIsErased() {
        KeptEvaluation kept = evaluations.keep(
                reference, subject, evaluation("pathways", RawInputs.NONE.withFact("noFoodToday", true)), OFFICER);

        vault.destroy(subject);

        Evaluation left = evaluations.find(kept.id()).orElseThrow().evaluation();
        assertThat(left.inputs()).isEmpty();
        assertThat(left.matched()).isEqualTo(kept.evaluation().matched());
    }

    @Test
    void findsNewestEvaluationOfEachDecision() {
        keep("level-of-need", RawInputs.NONE);
        KeptEvaluation pathways = keep("pathways", RawInputs.NONE.withFact("noFoodToday", true));
        KeptEvaluation level = keep("level-of-need", RawInputs.NONE.withFact("statutoryIndicator", true));
        evaluations.keep(new CaseReference(2025, 7), subject, level.evaluation(), OFFICER);

        assertThat(evaluations.latest(reference))
                .containsExactly(Map.entry("pathways", pathways), Map.entry("level-of-need", level));
        assertThat(evaluations.all(reference)).hasSize(3);
        assertThat(evaluations.latest(new CaseReference(2024, 1))).isEmpty();
    }

    @Test
    void notesWhoSawAnEvaluation() {
        KeptEvaluation first = keep("level-of-need", RawInputs.NONE);
        KeptEvaluation second = keep("pathways", RawInputs.NONE);

        evaluations.seen(List.of(first.id(), second.id()), AUDITOR);
        evaluations.seen(List.of(first.id()), OFFICER);

        assertThat(evaluations.views(first.id()))
                .containsExactly(new SeenEvaluation(AUDITOR, NOW), new SeenEvaluation(OFFICER, NOW));
        assertThat(evaluations.views(second.id())).containsExactly(new SeenEvaluation(AUDITOR, NOW));
    }

    @Test
    void readsBackTheCurrentRecommendation() {
        RawInputs story = new RawInputs(
                Map.of("domesticAbuse", 3), Map.of(), Map.of("dashCount", 15, "childOrUnbornInHousehold", true));
        Recommendation fresh = PackagedTables.recommending().recommend(PackagedAreas.KENT, story);
        fresh.evaluations().forEach(evaluation -> evaluations.keep(reference, subject, evaluation, OFFICER));

        CaseRecommendation read = recommendations.of(reference);

        assertThat(read.recommended()).isEqualTo(fresh);
        assertThat(read.level()).isEqualTo(4);
        assertThat(read.levelOverride()).isEmpty();
        assertThat(read.evaluationIds()).hasSize(5);
        assertThat(read.of("pathways")).isPresent();
        assertThat(read.of("eligibility")).isEmpty();
    }

    @Test
    void knowsNothingBeforeTheTablesRan() {
        CaseRecommendation read = recommendations.of(reference);

        assertThat(read.level()).isNull();
        assertThat(read.recommended().rag()).isNull();
        assertThat(read.findings()).isEqualTo(Findings.NONE);
    }

    @Test
    void letsThePersonsLevelCount() {
        KeptEvaluation kept = keep("level-of-need", RawInputs.NONE);

        OverrideOutcome outcome = override("level-of-need", "3", "KNOWS_FAMILY", "  I have known them for years.  ");

        assertThat(outcome).isInstanceOfSatisfying(OverrideOutcome.Kept.class, done -> {
            assertThat(done.override().evaluation()).isEqualTo(kept.id());
            assertThat(done.override().value()).isEqualTo("3");
            assertThat(done.override().reason()).isEqualTo(OverrideReason.KNOWS_FAMILY);
            assertThat(done.override().words()).isEqualTo("I have known them for years.");
            assertThat(done.override().by()).isEqualTo(OFFICER);
            assertThat(done.override().at()).isEqualTo(NOW);
            assertThat(recommendations.of(reference).levelOverride()).contains(done.override());
        });
        CaseRecommendation read = recommendations.of(reference);
        assertThat(read.level()).isEqualTo(3);
        assertThat(read.recommended().level()).isEqualTo(2);
        assertThat(read.findings().level()).isEqualTo(3);
    }

    @Test
    void tellsTheTrailWhoOverruledWhat() {
        KeptEvaluation kept = keep("level-of-need", RawInputs.NONE);

        override("level-of-need", "3", "KNOWS_FAMILY", "Grandmother Ayesha is ill");

        assertThat(audit.history(reference)).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo("DECISION_OVERRIDDEN");
            assertThat(event.by()).isEqualTo(OFFICER);
            assertThat(event.decision()).isEqualTo(kept.id());
            assertThat(event.model())
                    .isEqualTo(new ModelUsed(
                            "decision", "level-of-need", 1, kept.evaluation().modelHash()));
            assertThat(event.details()).isEqualTo(Map.of("value", "3", "reason", "KNOWS_FAMILY"));
        });
    }

    @Test
    void tellsTheTrailWhenThePersonAgreesOnce() {
        keep("level-of-need", RawInputs.NONE);

        override("level-of-need", "2", "", "");
        override("level-of-need", "7", "OTHER", "refused");

        assertThat(audit.history(reference)).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo("RECOMMENDATION_ACCEPTED");
            assertThat(event.details()).isEqualTo(Map.of("value", "2"));
        });
    }

    @Test
    void sealsThePersonsWords() {
        keep("level-of-need", RawInputs.NONE);

        override("level-of-need", "3", "OTHER", "Grandmother Ayesha is ill");

        assertThat(new TableScan(source).columnsWith("Ayesha")).isEmpty();
        vault.destroy(subject);
        assertThat(recommendations.of(reference).levelOverride().orElseThrow().words())
                .isEqualTo("erased");
    }

    @Test
    void lastPersonsWordCounts() {
        keep("level-of-need", RawInputs.NONE);
        override("level-of-need", "3", "KNOWS_FAMILY", "More is wrong.");

        assertThat(override("level-of-need", "3", "OTHER", "Again.")).isEqualTo(new OverrideOutcome.Unchanged());
        assertThat(override("level-of-need", "2", "NEW_INFORMATION", "The school helps now."))
                .isInstanceOf(OverrideOutcome.Kept.class);

        assertThat(recommendations.of(reference).level()).isEqualTo(2);
    }

    @Test
    void asksThePersonAnewWhenTheTableRunsAgain() {
        keep("level-of-need", RawInputs.NONE);
        override("level-of-need", "3", "KNOWS_FAMILY", "More is wrong.");

        keep("level-of-need", RawInputs.NONE.withFact("statutoryIndicator", true));

        assertThat(recommendations.of(reference).level()).isEqualTo(4);
        assertThat(recommendations.of(reference).levelOverride()).isEmpty();
    }

    @Test
    void knowsWhatIsRecommendedOnceATableHasRunWithoutReadingAgain() {
        keep("safeguarding-screen", RawInputs.NONE);
        keep("level-of-need", RawInputs.NONE);
        override("level-of-need", "3", "KNOWS_FAMILY", "More is wrong.");

        for (String key : List.of("pathways", "safeguarding-screen", "eligibility", "level-of-need")) {
            CaseRecommendation before = recommendations.of(reference);
            KeptEvaluation newest = keep(key, RawInputs.NONE.withFact("noFoodToday", true));

            assertThat(before.with(newest)).as(key).isEqualTo(recommendations.of(reference));
        }
    }

    @Test
    void needsNoReasonToAgree() {
        keep("level-of-need", RawInputs.NONE);

        assertThat(override("level-of-need", "2", "", "")).isEqualTo(new OverrideOutcome.Unchanged());
        assertThat(recommendations.of(reference).levelOverride()).isEmpty();
    }

    @Test
    void refusesOverrideWithoutReasonAndWords() {
        keep("level-of-need", RawInputs.NONE);

        assertThat(override("level-of-need", "3", "BECAUSE", "   "))
                .isEqualTo(new OverrideOutcome.Refused(List.of(
                        new FieldProblem("/reason", "Choose why you decide otherwise."),
                        new FieldProblem("/words", "Say in a few words why you decide otherwise."))));
        assertThat(override("level-of-need", "3", "OTHER", "x".repeat(4001)))
                .isEqualTo(new OverrideOutcome.Refused(
                        List.of(new FieldProblem("/words", "Use 4,000 characters at most."))));
        assertThat(recommendations.of(reference).level()).isEqualTo(2);
    }

    @Test
    void refusesLevelThatDoesNotExist() {
        keep("level-of-need", RawInputs.NONE);

        assertThat(override("level-of-need", "5", "OTHER", "words"))
                .isEqualTo(new OverrideOutcome.Refused(
                        List.of(new FieldProblem("/value", "Choose one of the listed answers."))));
    }

    @Test
    void overrulesOtherAnswersByTheirCodes() {
        keep("urgency-sla", RawInputs.NONE);

        assertThat(override("urgency-sla", "NEXT_DAY", "NEW_INFORMATION", "The baby is due."))
                .isInstanceOf(OverrideOutcome.Kept.class);
        assertThat(override("urgency-sla", "TOMORROW", "NEW_INFORMATION", "The baby is due."))
                .isInstanceOf(OverrideOutcome.Refused.class);
    }

    @Test
    void neverOverrulesSafety() {
        keep("safeguarding-screen", RawInputs.NONE);
        keep("safeguarding-routes", RawInputs.NONE.withFact("immediateDanger", true));

        assertThat(override("safeguarding-screen", "AMBER", "OTHER", "words"))
                .isInstanceOf(OverrideOutcome.Refused.class);
        assertThat(override("safeguarding-routes", "MARAC", "OTHER", "words"))
                .isInstanceOf(OverrideOutcome.Refused.class);
    }

    @Test
    void refusesToOverruleWhatWasNotRecommended() {
        assertThat(override("level-of-need", "3", "OTHER", "words"))
                .isEqualTo(new OverrideOutcome.Refused(
                        List.of(new FieldProblem("", "This recommendation has not been made yet."))));
    }

    private OverrideOutcome override(String decision, String value, String reason, String words) {
        return currentActor.runAs(OFFICER, () -> overriding.override(reference, decision, value, reason, words));
    }

    private KeptEvaluation keep(String decision, RawInputs raw) {
        return evaluations.keep(reference, subject, evaluation(decision, raw), OFFICER);
    }

    private static Evaluation evaluation(String decision, RawInputs raw) {
        FilledInputs filled = PackagedAreas.filling(Map.of())
                .fill(PackagedAreas.KENT, raw, Findings.NONE.withRag("GREEN").withLevel(2));
        return new EvaluatingTable(new PackagedTables(), InputCatalogue.packaged())
                .evaluate(decision, PackagedAreas.KENT, filled);
    }
}
