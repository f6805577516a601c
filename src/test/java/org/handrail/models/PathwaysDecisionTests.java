package org.handrail.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathwaysDecisionTests extends DecisionTableCase {

    PathwaysDecisionTests() {
        super("pathways");
    }

    @Test
    void offersNothingWhenAllIsQuiet() {
        assertThat(matched()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "employment,EMPLOYMENT_SUPPORT",
        "education,EDUCATION_ATTENDANCE",
        "health,SOCIAL_PRESCRIBING",
        "isolation,CONNECTION",
        "substance,SUBSTANCE_SUPPORT",
        "behaviour,YOUTH_SUPPORT",
        "communitySafety,COMMUNITY_SAFETY",
        "food,FOOD_ONGOING",
        "money,INCOME_MAXIMISATION"
    })
    void offersHelpFromAModerateNeedOn(String need, String pathway) {
        assertThat(all("pathway", need, null)).isEmpty();
        assertThat(all("pathway", need, 0)).isEmpty();
        assertThat(all("pathway", need, 1)).isEmpty();
        assertThat(all("pathway", need, 2)).containsExactly(pathway);
        assertThat(all("pathway", need, 4)).containsExactly(pathway);
    }

    @ParameterizedTest
    @CsvSource({
        "noFoodToday,FOOD_EMERGENCY",
        "benefitGap,INCOME_MAXIMISATION",
        "unmanageableDebt,DEBT_ADVICE",
        "noSafePlaceTonight,HOUSING_RELIEF_TONIGHT",
        "neet,NEET_RE_ENGAGEMENT",
        "fallWithInjuryOrLongLie,FALLS_AND_FRAILTY",
        "carer,CARERS_ASSESSMENT",
        "newArrivalOrNrpf,NRPF_ADVICE",
        "noHeatPowerOrWater,FUEL_CRISIS"
    })
    void offersHelpForAPlainFact(String fact, String pathway) {
        assertThat(all("pathway", fact, true)).containsExactly(pathway);
        assertThat(all("pathway", fact, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-1,",
        "0,EDUCATION_SEVERE_ABSENCE",
        "49,EDUCATION_SEVERE_ABSENCE",
        "50,EDUCATION_SEVERE_ABSENCE",
        "51,EDUCATION_ATTENDANCE",
        "89,EDUCATION_ATTENDANCE",
        "90,EDUCATION_ATTENDANCE",
        "91,",
        "100,",
        ","
    })
    void weighsSchoolAttendance(@Nullable Integer percent, @Nullable String pathways) {
        assertThat(all("pathway", "attendancePct", percent)).isEqualTo(codes(pathways));
    }

    @ParameterizedTest
    @CsvSource({
        "-30,HOUSING_RELIEF",
        "-1,HOUSING_RELIEF",
        "0,HOUSING_RELIEF",
        "1,HOUSING_PREVENTION",
        "56,HOUSING_PREVENTION",
        "57,",
        "999,",
        ","
    })
    void countsTheDaysUntilTheHomeIsLost(@Nullable Integer days, @Nullable String pathways) {
        assertThat(all("pathway", "daysToHomelessness", days)).isEqualTo(codes(pathways));
    }

    @ParameterizedTest
    @CsvSource({
        ",,",
        "1,,",
        "2,,TENANCY_SUSTAINMENT",
        "3,,HOUSING_PREVENTION",
        "4,,HOUSING_RELIEF",
        ",1,DOMESTIC_ABUSE_SPECIALIST",
        ",0,",
        "1,2,DOMESTIC_ABUSE_SPECIALIST",
        "2,1,TENANCY_SUSTAINMENT DOMESTIC_ABUSE_SPECIALIST",
        "2,2,HOUSING_RELIEF TENANCY_SUSTAINMENT DOMESTIC_ABUSE_SPECIALIST",
        "3,2,HOUSING_PREVENTION HOUSING_RELIEF DOMESTIC_ABUSE_SPECIALIST",
        "4,2,HOUSING_RELIEF HOUSING_RELIEF DOMESTIC_ABUSE_SPECIALIST"
    })
    void countsAHomeWithAbuseAsNoHome(
            @Nullable Integer housing, @Nullable Integer domesticAbuse, @Nullable String pathways) {
        assertThat(all("pathway", "housing", housing, "domesticAbuse", domesticAbuse))
                .isEqualTo(codes(pathways));
    }

    @ParameterizedTest
    @CsvSource({
        "2,false,C,INCOME_MAXIMISATION",
        "2,false,D,INCOME_MAXIMISATION WARM_HOME",
        "2,false,G,INCOME_MAXIMISATION WARM_HOME",
        "1,false,G,",
        "2,false,UNKNOWN,INCOME_MAXIMISATION",
        "2,true,C,INCOME_MAXIMISATION",
        "3,true,C,INCOME_MAXIMISATION CRISIS_PAYMENT",
        "3,false,C,INCOME_MAXIMISATION",
        "4,true,E,INCOME_MAXIMISATION CRISIS_PAYMENT WARM_HOME"
    })
    void weighsMoneyTroubleWithItsCause(int money, boolean shock, String energyRating, @Nullable String pathways) {
        assertThat(all("pathway", "money", money, "financialShock", shock, "epcBand", energyRating))
                .isEqualTo(codes(pathways));
    }

    @ParameterizedTest
    @CsvSource({"0,", "3,", "4,DEBT_ADVICE", "5,DEBT_ADVICE"})
    void actsWhenRentOrBillsAreFourWeeksBehind(int weeks, @Nullable String pathways) {
        assertThat(all("pathway", "arrearsWeeks", weeks)).isEqualTo(codes(pathways));
    }

    @ParameterizedTest
    @CsvSource({"0,", "1,", "2,FALLS_AND_FRAILTY", "3,FALLS_AND_FRAILTY"})
    void actsAfterTwoFalls(int falls, @Nullable String pathways) {
        assertThat(all("pathway", "falls12m", falls)).isEqualTo(codes(pathways));
    }

    @ParameterizedTest
    @CsvSource({"FIT,", "MILD,", "MODERATE,FALLS_AND_FRAILTY", "SEVERE,FALLS_AND_FRAILTY", "UNKNOWN,"})
    void actsOnFrailty(String frailty, @Nullable String pathways) {
        assertThat(all("pathway", "frailty", frailty)).isEqualTo(codes(pathways));
    }

    @ParameterizedTest
    @CsvSource({"0,", "3,", "5,", "6,CONNECTION", "9,CONNECTION"})
    void offersCompanyToTheLonely(int score, @Nullable String pathways) {
        assertThat(all("pathway", "ucla3", score)).isEqualTo(codes(pathways));
    }

    @ParameterizedTest
    @CsvSource({
        "1,false,",
        "2,false,PARENTING_PROGRAMME",
        "0,true,",
        "1,true,BEST_START_FAMILY_HUB",
        "2,true,BEST_START_FAMILY_HUB",
        ",true,"
    })
    void supportsParentsOfLittleChildrenSooner(
            @Nullable Integer parenting, boolean childUnder5, @Nullable String pathways) {
        assertThat(all("pathway", "parenting", parenting, "childUnder5", childUnder5))
                .isEqualTo(codes(pathways));
    }

    @ParameterizedTest
    @CsvSource({"NONE,", "MARGINAL,", "LOW,FOOD_ONGOING", "VERY_LOW,FOOD_ONGOING", "UNKNOWN,"})
    void listensToTheFoodQuestions(String answer, @Nullable String pathways) {
        assertThat(all("pathway", "foodInsecurity", answer)).isEqualTo(codes(pathways));
    }

    @ParameterizedTest
    @CsvSource({"NO,", "YES,YOUNG_CARERS_SUPPORT", "HARMED,YOUNG_CARERS_SUPPORT", "MAIN_CARER,YOUNG_CARERS_SUPPORT"})
    void supportsAChildWhoCares(String youngCarer, @Nullable String pathways) {
        assertThat(all("pathway", "youngCarer", youngCarer)).isEqualTo(codes(pathways));
    }

    @Test
    void namesAPathwayOnceForEachReason() {
        assertThat(all("pathway", "food", 2, "foodInsecurity", "LOW")).containsExactly("FOOD_ONGOING", "FOOD_ONGOING");
        assertThat(all("priority", "noFoodToday", true, "food", 4)).containsExactly(1, 2);
    }
}
