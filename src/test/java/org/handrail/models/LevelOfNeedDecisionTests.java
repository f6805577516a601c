package org.handrail.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelOfNeedDecisionTests extends DecisionTableCase {

    LevelOfNeedDecisionTests() {
        super("level-of-need");
    }

    @ParameterizedTest
    @CsvSource({",27", "0,25", "1,24", "2,20", "3,20", "4,18"})
    void weighsTheHighestNeedOnItsOwn(@Nullable Integer maxNeed, int row) {
        assertThat(row("maxNeed", maxNeed)).isEqualTo(row);
    }

    @Test
    void leavesItToASupervisorWhenNothingWasAsked() {
        assertThat(all("level")).containsExactly(2);
        assertThat(all("response")).containsExactly("SUPERVISOR_DECIDES");
    }

    @ParameterizedTest
    @CsvSource({"2,1,20", "2,2,20", "2,3,7", "3,1,20", "3,2,6", "3,3,6", "4,1,18", "4,2,5", "1,3,24", ",3,27"})
    void joinsUpTheHelpWhenSeveralThingsAreHard(@Nullable Integer maxNeed, int domains, int row) {
        assertThat(row("maxNeed", maxNeed, "domainsAtLeast2", domains)).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"2,1,1,20", "2,2,2,19", "2,2,1,8", "2,2,0,8", "2,3,1,8", "1,2,1,24"})
    void weighsServicesAgainstStrengths(int maxNeed, int agencies, int strength, int row) {
        assertThat(row("maxNeed", maxNeed, "agenciesNeeded", agencies, "minStrengthInHighNeed", strength))
                .isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"1,2,24", "2,0,20", "2,1,20", "2,2,10", "2,3,10"})
    void asksWhatDidNotLastAfterTwoClosures(int maxNeed, int closed, int row) {
        assertThat(row("maxNeed", maxNeed, "closedWithin12Months", closed)).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"1,ENTRENCHED,24", "2,ENTRENCHED,9", "2,RECURRING,20", "3,RECURRING,11", "2,NEW,20"})
    void weighsHowLongTheNeedsHaveBeenThere(int maxNeed, String pattern, int row) {
        assertThat(row("maxNeed", maxNeed, "pattern", pattern)).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"0,27", "2,27", "3,12", "4,12"})
    void plansAsATeamForAHighNeedThatTouchesAChild(int childDomainMax, int row) {
        assertThat(row("childDomainMax", childDomainMax)).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"0,27", "1,27", "2,13", "4,13"})
    void plansAsATeamForAbuseInAHomeWithAChild(int domesticAbuse, int row) {
        assertThat(row("domesticAbuseWithChild", domesticAbuse)).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"4,false,2", "3,false,4", "3,true,3", "4,true,2"})
    void keepsAGraveNeedAtLevel4WhateverTheSetting(int statutoryLevel, boolean grave, int row) {
        assertThat(row("statutoryIndicator", true, "statutoryLevel", statutoryLevel, "childGraveNeed", grave))
                .isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({",26", "0,25", "1,23", "2,20"})
    void trustsEverydayServicesOnlyForSmallNeeds(@Nullable Integer maxNeed, int row) {
        assertThat(row("maxNeed", maxNeed, "metByUniversal", "YES")).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"NO,27", "YES,21", "HARMED,16", "MAIN_CARER,16"})
    void weighsWhatAChildCarries(String youngCarer, int row) {
        assertThat(row("youngCarer", youngCarer)).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"NONE,NONE,27", "ONE,NONE,27", "REPEAT,NONE,15", "NONE,EMERGING,22", "NONE,UNKNOWN,27"})
    void weighsMissingEpisodesAndSmallWorries(String missing, String concern, int row) {
        assertThat(row("missing", missing, "childConcern", concern)).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"1,24", "2,17", "4,17"})
    void bringsInMoreHelpWhenThePlanDoesNotWork(int maxNeed, int row) {
        assertThat(row("maxNeed", maxNeed, "planNotWorking", true)).isEqualTo(row);
    }

    @Test
    void putsAStatutoryRouteBeforeAllElse() {
        assertThat(row("statutoryRoute", true, "statutoryIndicator", true, "childGraveNeed", true, "maxNeed", 4))
                .isEqualTo(1);
    }
}
