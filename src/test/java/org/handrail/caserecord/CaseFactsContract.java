package org.handrail.caserecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.handrail.platform.CaseReference;
import org.handrail.platform.TableScan;
import org.handrail.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** What the record of needs, strengths and facts promises on every database. */
abstract class CaseFactsContract extends CaseRecordFixture {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    CaseFactsContract(TestDatabase database) {
        super(database);
    }

    @Test
    void givesDecisionsWhatAReferralGives() {
        CaseReference reference = received();
        told(
                reference,
                new Told(
                        Map.of(
                                LifeDomain.FOOD, Score.of(3),
                                LifeDomain.DOMESTIC_ABUSE, Score.unknown(Unknown.UNSAFE_TO_ASK)),
                        Map.of(LifeDomain.ISOLATION, Score.of(0)),
                        Map.of(
                                "noFoodToday", Fact.of(true),
                                "daysToHomelessness", Fact.of(14L),
                                "attendancePct", Fact.of(87.50),
                                "childConcern", Fact.of("SUSPECTED_SIGNIFICANT_HARM"),
                                "suicideRisk", Fact.unknown(Unknown.DECLINED)),
                        Source.REFERRER,
                        TODAY));

        Map<String, Object> raw = cases.facts().rawInputs(reference);

        assertThat(raw).containsOnlyKeys("needs", "strengths", "facts");
        assertThat(map(raw, "needs")).containsOnly(entry("food", 3), entry("domesticAbuse", null));
        assertThat(map(raw, "strengths")).containsOnly(entry("isolation", 0));
        assertThat(map(raw, "facts"))
                .containsOnly(
                        entry("noFoodToday", true),
                        entry("daysToHomelessness", 14),
                        entry("attendancePct", new BigDecimal("87.5")),
                        entry("childConcern", "SUSPECTED_SIGNIFICANT_HARM"));
    }

    @Test
    void neverTakesUnknownForZero() {
        CaseReference reference = received();
        needs(reference, Score.unknown(Unknown.NOT_ASKED), TODAY);

        assertThat(map(cases.facts().rawInputs(reference), "needs")).containsOnly(entry("food", null));
        KnownValue<Score> food =
                cases.facts().today(reference).need(LifeDomain.FOOD).orElseThrow();
        assertThat(food.answer().known()).isFalse();
        assertThat(food.answer().why()).isEqualTo(Unknown.NOT_ASKED);
        needs(reference, Score.of(0), TODAY);
        assertThat(map(cases.facts().rawInputs(reference), "needs")).containsOnly(entry("food", 0));
    }

    @Test
    void knowsNothingOfACaseOfWhichNobodyTold() {
        CaseReference reference = received();
        events.clear();
        told(reference, new Told(Map.of(), Map.of(), Map.of(), Source.REFERRER, TODAY));

        assertThat(cases.facts().rawInputs(reference))
                .containsOnly(entry("needs", Map.of()), entry("strengths", Map.of()), entry("facts", Map.of()));
        assertThat(events).isEmpty();
    }

    @Test
    void countsTheNewestAndKeepsTheRest() {
        CaseReference reference = received();
        needs(reference, Score.of(4), TODAY.minusDays(2));
        as(SCHOOL, () -> {
            cases.facts()
                    .record(
                            reference,
                            new Told(Map.of(LifeDomain.FOOD, Score.of(2)), Map.of(), Map.of(), Source.PARTNER, TODAY));
            return SCHOOL;
        });

        KnownValue<Score> food =
                cases.facts().today(reference).need(LifeDomain.FOOD).orElseThrow();
        assertThat(food.answer()).isEqualTo(Score.of(2));
        assertThat(food.source()).isEqualTo(Source.PARTNER);
        assertThat(food.asOf()).isEqualTo(TODAY);
        assertThat(food.recordedBy()).isEqualTo(SCHOOL);
        assertThat(food.recordedAt()).isEqualTo(NOW);
        assertThat(cases.facts().needHistory(reference, LifeDomain.FOOD))
                .extracting(KnownValue::answer)
                .containsExactly(Score.of(2), Score.of(4));
    }

    @Test
    void doesNotLetOldNewsOrSilenceTakeThePlaceOfAnAnswer() {
        CaseReference reference = received();
        needs(reference, Score.of(3), TODAY);

        needs(reference, Score.of(1), TODAY.minusDays(30));
        assertThat(food(reference).answer()).isEqualTo(Score.of(3));
        needs(reference, Score.unknown(Unknown.NOT_ASKED), TODAY.plusDays(1));
        assertThat(food(reference).answer()).isEqualTo(Score.of(3));
        needs(reference, Score.unknown(Unknown.DECLINED), TODAY.plusDays(1));
        assertThat(food(reference).answer().why()).isEqualTo(Unknown.DECLINED);
        assertThat(cases.facts().needHistory(reference, LifeDomain.FOOD)).hasSize(4);
    }

    @Test
    void confirmsInsteadOfAskingAgain() {
        CaseReference reference = received();
        needs(reference, Score.of(3), TODAY.minusDays(90));

        as(SCHOOL, () -> {
            cases.facts()
                    .confirm(
                            reference,
                            new Confirmed(Set.of(LifeDomain.FOOD), Set.of(), Set.of(), Source.FAMILY, TODAY));
            return SCHOOL;
        });

        KnownValue<Score> food = food(reference);
        assertThat(food.answer()).isEqualTo(Score.of(3));
        assertThat(food.recordedBy()).isEqualTo(OFFICER);
        assertThat(food.confirmed()).isEqualTo(new KnownValue.Confirmation(TODAY, Source.FAMILY, SCHOOL, NOW));
        assertThat(food.trueOn()).isEqualTo(TODAY);
        needs(reference, Score.of(1), TODAY.minusDays(30));
        assertThat(food(reference).answer())
                .as("told for a day before the confirmation")
                .isEqualTo(Score.of(3));
        needs(reference, Score.of(1), TODAY);
        assertThat(food(reference).confirmed())
                .as("a new value is not confirmed yet")
                .isNull();
    }

    @Test
    void confirmsNothingThatIsNotKnown() {
        CaseReference reference = received();
        needs(reference, Score.unknown(Unknown.DECLINED), TODAY);

        for (Confirmed nothing : new Confirmed[] {
            new Confirmed(Set.of(LifeDomain.FOOD), Set.of(), Set.of(), Source.FAMILY, TODAY),
            new Confirmed(Set.of(), Set.of(LifeDomain.FOOD), Set.of(), Source.FAMILY, TODAY),
            new Confirmed(Set.of(), Set.of(), Set.of("noFoodToday"), Source.FAMILY, TODAY)
        }) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> write(() -> cases.facts().confirm(reference, nothing)));
        }
    }

    @Test
    void bringsWhatAReferralToldIntoTheOpenCase() {
        CaseReference open = received();
        CaseReference added = received();
        told(
                open,
                new Told(
                        Map.of(LifeDomain.FOOD, Score.of(1)),
                        Map.of(),
                        Map.of("noFoodToday", Fact.of(false)),
                        Source.PRACTITIONER,
                        TODAY.minusDays(10)));
        as(SCHOOL, () -> {
            cases.facts()
                    .record(
                            added,
                            new Told(
                                    Map.of(LifeDomain.FOOD, Score.unknown(Unknown.NOT_ASKED)),
                                    Map.of(),
                                    Map.of("noFoodToday", Fact.of(true)),
                                    Source.REFERRER,
                                    TODAY));
            return SCHOOL;
        });

        write(() -> cases.facts().bringIn(added, open));

        CaseValues today = cases.facts().today(open);
        assertThat(today.need(LifeDomain.FOOD).orElseThrow().answer()).isEqualTo(Score.of(1));
        assertThat(today.fact("noFoodToday").orElseThrow().answer()).isEqualTo(Fact.of(true));
        assertThat(today.fact("noFoodToday").orElseThrow().recordedBy()).isEqualTo(SCHOOL);
        assertThat(cases.facts().factHistory(open, "noFoodToday")).hasSize(2);
    }

    @Test
    void keepsNamesAndValuesSealedTogether() {
        CaseReference reference = received();
        told(
                reference,
                new Told(
                        Map.of(LifeDomain.DOMESTIC_ABUSE, Score.of(4)),
                        Map.of(LifeDomain.SUBSTANCE, Score.of(2)),
                        Map.of("fgmOrForcedMarriage", Fact.of(true), "suicideRisk", Fact.of("PLAN_OR_INTENT")),
                        Source.FAMILY,
                        TODAY));
        write(() -> cases.facts()
                .confirm(
                        reference,
                        new Confirmed(Set.of(), Set.of(), Set.of("fgmOrForcedMarriage"), Source.FAMILY, TODAY)));

        assertThat(new TableScan(source)
                        .columnsWith(
                                "fgmOrForcedMarriage",
                                "suicideRisk",
                                "PLAN_OR_INTENT",
                                "domesticAbuse",
                                "DOMESTIC_ABUSE",
                                "substance"))
                .isEmpty();
        assertThat(events.toString()).doesNotContain("fgm", "suicide", "PLAN_OR_INTENT", "omestic");
    }

    @Test
    void readsNothingOnceTheCaseIsErased() {
        CaseReference reference = received();
        needs(reference, Score.of(3), TODAY);

        write(() -> cases.records().eraseWords(reference));

        assertThat(cases.facts().today(reference).needs()).isEmpty();
    }

    private KnownValue<Score> food(CaseReference reference) {
        return cases.facts().today(reference).need(LifeDomain.FOOD).orElseThrow();
    }

    private void needs(CaseReference reference, Score score, LocalDate asOf) {
        told(reference, new Told(Map.of(LifeDomain.FOOD, score), Map.of(), Map.of(), Source.PRACTITIONER, asOf));
    }

    private void told(CaseReference reference, Told told) {
        write(() -> cases.facts().record(reference, told));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> raw, String name) {
        return (Map<String, Object>) Objects.requireNonNull(raw.get(name));
    }
}
