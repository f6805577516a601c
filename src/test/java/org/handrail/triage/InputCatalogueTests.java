package org.handrail.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputCatalogueTests {

    private final InputCatalogue catalogue = InputCatalogue.packaged();

    @Test
    void listsTheTwelveNeedsInTheOrderThatBreaksATie() {
        assertThat(catalogue.needs())
                .containsExactly(
                        "food",
                        "money",
                        "employment",
                        "health",
                        "education",
                        "housing",
                        "isolation",
                        "domesticAbuse",
                        "substance",
                        "parenting",
                        "behaviour",
                        "communitySafety");
    }

    @Test
    void takesSafetyQuestionsFromTheList() {
        assertThat(catalogue.safetyQuestions())
                .containsExactlyInAnyOrder("childConcern", "adultAbuseNeglect", "suicideRisk");
    }

    @Test
    void setsOnlyDefaultsThatAreAllowed() {
        assertThat(catalogue.all()).allSatisfy(input -> {
            Object value = input.defaultValue();
            if (value != null && !(value instanceof List)) {
                assertThat(input.accept(value)).as(input.name()).contains(value);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "food, 0, true",
        "food, 4, true",
        "food, 5, false",
        "food, -1, false",
        "dashCount, -1, true",
        "dashCount, 24, true",
        "dashCount, 25, false",
        "dashCount, -2, false",
        "ucla3, 0, true",
        "ucla3, 1, false",
        "ucla3, 2, false",
        "ucla3, 3, true",
        "ucla3, 9, true",
        "ucla3, 10, false",
        "arrearsWeeks, 0, true",
        "arrearsWeeks, 500, true",
        "arrearsWeeks, -1, false",
        "daysToHomelessness, -30, true",
        "daysToHomelessness, 999, true",
        "attendancePct, 100, true",
        "attendancePct, 101, false",
        "statutoryLevel, 3, true",
        "statutoryLevel, 2, false",
        "domainsAtLeast2, 12, true",
        "domainsAtLeast2, 13, false",
        "level, 4, true",
        "level, 0, false"
    })
    void allowsWholeNumbersInsideTheLimits(String name, int value, boolean allowed) {
        assertThat(input(name).accept(value).isPresent()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "missing, REPEAT, true",
        "missing, SOMETIMES, false",
        "missing, repeat, false",
        "pathway, FUEL_CRISIS, true",
        "pathway, CAKE, false",
        "mainDomain, housing, true",
        "mainDomain, NONE, true",
        "mainDomain, garden, false",
        "sharingPermission, REVIEW_BY_DPO, true"
    })
    void allowsListedCodes(String name, String value, boolean allowed) {
        assertThat(input(name).accept(value).isPresent()).isEqualTo(allowed);
    }

    @Test
    void refusesValuesOfAnotherType() {
        assertThat(input("food").accept("3")).isEmpty();
        assertThat(input("food").accept(true)).isEmpty();
        assertThat(input("food").accept(2.5)).isEmpty();
        assertThat(input("arrearsWeeks").accept(4_000_000_000L)).isEmpty();
        assertThat(input("arrearsWeeks").accept(Double.NaN)).isEmpty();
        assertThat(input("missing").accept(1)).isEmpty();
        assertThat(input("missing").accept(List.of("ONE"))).isEmpty();
        assertThat(input("noFoodToday").accept("true")).isEmpty();
        assertThat(input("routes").accept(List.of("MARAC"))).isEmpty();
    }

    @Test
    void readsEveryWholeNumberAsTheSameValue() {
        assertThat(input("food").accept(3L)).contains(3);
        assertThat(input("food").accept(3.0)).contains(3);
        assertThat(input("food").accept(new java.math.BigInteger("3"))).contains(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "food; must be one of 0, 1, 2, 3, 4",
                "dashCount; must be a whole number from -1 to 24",
                "ucla3; must be 0 or a whole number from 3 to 9",
                "arrearsWeeks; must be a whole number, 0 or more",
                "daysToHomelessness; must be a whole number",
                "noFoodToday; must be true or false",
                "missing; must be one of NONE, ONE, REPEAT, MISSING_NOW"
            })
    void saysInPlainWordsWhatAValueMustBe(String name, String rule) {
        assertThat(input(name).rule()).isEqualTo(rule);
    }

    @Test
    void readsDefaultsInTheirTypes() {
        assertThat(input("food").defaultValue()).isNull();
        assertThat(input("minStrengthInHighNeed").defaultValue()).isEqualTo(2);
        assertThat(input("daysToHomelessness").defaultValue()).isEqualTo(999);
        assertThat(input("noFoodToday").defaultValue()).isEqualTo(false);
        assertThat(input("suicideRisk").defaultValue()).isEqualTo("NONE");
        assertThat(input("routes").defaultValue()).isEqualTo(List.of());
        assertThat(input("safetyQuestionsAnswered").defaultValue()).isEqualTo(true);
        assertThat(input("maxNeed").computed()).isTrue();
        assertThat(input("maxNeed").defaultValue()).isNull();
    }

    private Input input(String name) {
        return catalogue.find(name).orElseThrow();
    }
}
