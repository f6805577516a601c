package org.handrail.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeguardingRoutesDecisionTests extends DecisionTableCase {

    SafeguardingRoutesDecisionTests() {
        super("safeguarding-routes");
    }

    @Test
    void findsNothingWhenAllIsQuiet() {
        assertThat(matched()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1,", "0,", "9,", "10,DA_OUTREACH", "13,DA_OUTREACH", "14,MARAC", "24,MARAC"})
    void weighsTheCountOfDangerSigns(int yesAnswers, @Nullable String routes) {
        assertThat(all("route", "dashCount", yesAnswers)).isEqualTo(codes(routes));
    }

    @ParameterizedTest
    @CsvSource({"-1,", "9,", "10,DA_OUTREACH", "13,DA_OUTREACH", "14,MARAC CHILDREN_MASH"})
    void tellsTheChildrensTeamWhenManyDangerSignsMeetAChild(int yesAnswers, @Nullable String routes) {
        assertThat(all("route", "dashCount", yesAnswers, "childOrUnbornInHousehold", true))
                .isEqualTo(codes(routes));
    }

    @ParameterizedTest
    @CsvSource({
        "0,false,false,",
        "2,false,false,",
        "3,false,false,MARAC",
        "2,true,false,",
        "3,true,false,MARAC CHILDREN_MASH",
        "0,false,true,",
        "1,false,true,MARAC",
        "2,false,true,MARAC",
        "3,false,true,MARAC MARAC",
        "0,true,true,",
        "1,true,true,MARAC CHILDREN_MASH",
        "3,true,true,MARAC MARAC CHILDREN_MASH CHILDREN_MASH"
    })
    void weighsIncidentsInTheLastYear(int incidents, boolean child, boolean maracThisYear, @Nullable String routes) {
        assertThat(all(
                        "route",
                        "daIncidents12m",
                        incidents,
                        "childOrUnbornInHousehold",
                        child,
                        "maracInLast12m",
                        maracThisYear))
                .isEqualTo(codes(routes));
    }

    @ParameterizedTest
    @CsvSource({",", "0,", "1,", "2,CHILDREN_MASH_CONSULT", "3,CHILDREN_MASH", "4,CHILDREN_MASH"})
    void weighsAbuseInAHomeWithAChild(@Nullable Integer score, @Nullable String routes) {
        assertThat(all("route", "domesticAbuse", score, "childOrUnbornInHousehold", true))
                .isEqualTo(codes(routes));
        assertThat(all("route", "domesticAbuse", score)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,ADULT_CONSULT", "2,ADULT_CONSULT", "3,ADULT_S42 ADULT_CONSULT", "4,ADULT_S42 ADULT_CONSULT"})
    void doesNotWaitForTheAdultsAnswerAfterThreeConcerns(int concerns, String routes) {
        assertThat(all(
                        "route",
                        "repeatConcerns12m",
                        concerns,
                        "adultCareSupportNeeds",
                        "YES",
                        "adultAbuseNeglect",
                        "YES",
                        "adultUnableToProtect",
                        "UNKNOWN"))
                .isEqualTo(codes(routes));
    }

    @ParameterizedTest
    @CsvSource({
        "YES,YES,YES,ADULT_S42",
        "YES,YES,NO,",
        "YES,YES,UNKNOWN,ADULT_CONSULT",
        "YES,NO,YES,",
        "YES,UNKNOWN,YES,ADULT_CONSULT",
        "NO,YES,YES,",
        "NO,YES,UNKNOWN,ADULT_CONSULT",
        "UNKNOWN,YES,YES,ADULT_CONSULT",
        "UNKNOWN,YES,UNKNOWN,ADULT_CONSULT ADULT_CONSULT"
    })
    void putsTheThreeQuestionsOfTheAdultDuty(String needsCare, String harmed, String unable, @Nullable String routes) {
        assertThat(all(
                        "route",
                        "adultCareSupportNeeds",
                        needsCare,
                        "adultAbuseNeglect",
                        harmed,
                        "adultUnableToProtect",
                        unable))
                .isEqualTo(codes(routes));
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,false,",
        "ONE,false,",
        "ONE,true,DSL_CONSULT",
        "REPEAT,false,",
        "REPEAT,true,CHILDREN_MASH_CONSULT",
        "MISSING_NOW,false,EMERGENCY_999",
        "MISSING_NOW,true,EMERGENCY_999"
    })
    void weighsMissingEpisodes(String missing, boolean child, @Nullable String routes) {
        assertThat(all("route", "missing", missing, "childOrUnbornInHousehold", child))
                .isEqualTo(codes(routes));
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,true,",
        "EMERGING,false,",
        "EMERGING,true,DSL_CONSULT",
        "UNKNOWN,false,",
        "UNKNOWN,true,DSL_CONSULT",
        "SUSPECTED_SIGNIFICANT_HARM,false,CHILDREN_MASH_S47",
        "DISCLOSED_SIGNIFICANT_HARM,false,CHILDREN_MASH_S47"
    })
    void weighsAConcernAboutAChild(String concern, boolean child, @Nullable String routes) {
        assertThat(all("route", "childConcern", concern, "childOrUnbornInHousehold", child))
                .isEqualTo(codes(routes));
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,true,true,",
        "INDICATORS,false,false,",
        "INDICATORS,true,false,DSL_CONSULT",
        "INDICATORS,false,true,CHILDREN_MASH",
        "INDICATORS,true,true,CHILDREN_MASH DSL_CONSULT",
        "SUSPECTED,false,false,",
        "SUSPECTED,true,false,CHILDREN_MASH",
        "KNOWN,true,true,CHILDREN_MASH"
    })
    void weighsExploitation(String signs, boolean child, boolean veryYoung, @Nullable String routes) {
        assertThat(all(
                        "route",
                        "exploitation",
                        signs,
                        "childOrUnbornInHousehold",
                        child,
                        "ageUnder13OrLearningDisability",
                        veryYoung))
                .isEqualTo(codes(routes));
    }

    @ParameterizedTest
    @CsvSource({"NONE,", "UNKNOWN,", "THOUGHTS,MH_SAME_DAY_ADVICE", "PLAN_OR_INTENT,MH_CRISIS"})
    void weighsTheRiskOfSuicide(String risk, @Nullable String routes) {
        assertThat(all("route", "suicideRisk", risk)).isEqualTo(codes(routes));
    }

    @Test
    void callsTheChildrensTeamForAChildWithoutASafePlaceTonight() {
        assertThat(all("route", "noSafePlaceTonight", true)).isEmpty();
        assertThat(all("route", "noSafePlaceTonight", true, "childOrUnbornInHousehold", true))
                .containsExactly("CHILDREN_MASH");
    }

    @Test
    void neverAsksForAgreementWhenSomeoneIsInDanger() {
        assertThat(all("withoutAgreement", "immediateDanger", true)).containsExactly("YES");
        assertThat(all("withoutAgreement", "fgmOrForcedMarriage", true)).containsExactly("YES");
        assertThat(all("dueWithin", "immediateDanger", true)).containsExactly("PT0M");
    }

    @Test
    void listsEveryRouteThatTheFactsCallFor() {
        assertThat(all("route", "immediateDanger", true, "daHighByJudgement", true, "positionOfTrustConcern", true))
                .containsExactly("EMERGENCY_999", "MARAC", "LADO_OR_PIPOT");
    }
}
