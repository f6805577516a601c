package org.handrail.casework.oversight;

import org.handrail.support.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

class OversightOnH2IT extends OnH2 {

    @Autowired
    private BeanFactory beans;

    @SuppressWarnings("NullAway.Init")
    private WatchedCases watched;

    @BeforeEach
    void opensTheDesk() {
        watched = new WatchedCases(desk(), beans, port);
    }

    @Test
    void hidesARestrictedCaseFromEverybodyWhoIsNotNamed() {
        new RestrictedStory(watched, beans).hidesARestrictedCaseFromEverybodyWhoIsNotNamed();
    }

    @Test
    void keepsNewTasksAndEndedNamesOutAndGivesEverythingBack() {
        new RestrictedStory(watched, beans).keepsNewTasksAndEndedNamesOutAndGivesEverythingBack();
    }

    @Test
    void restrictsEveryCaseOfTheHousehold() {
        new RestrictedStory(watched, beans).restrictsEveryCaseOfTheHousehold();
    }

    @Test
    void forcesADecisionAfterNinetyDays() {
        new RestrictedStory(watched, beans).forcesADecisionAfterNinetyDays();
    }

    @Test
    void restrictsTheCaseOfAColleagueAtOnce() {
        new RestrictedStory(watched, beans).restrictsTheCaseOfAColleagueAtOnce();
    }

    @Test
    void opensACaseForADayAndTellsAtOnce() {
        new EmergencyStory(watched, beans).opensACaseForADayAndTellsAtOnce();
    }

    @Test
    void isReviewedBySomebodyElseOrEscalates() {
        new EmergencyStory(watched, beans).isReviewedBySomebodyElseOrEscalates();
    }

    @Test
    void refusesWithoutTellingWhetherThereIsACase() {
        new EmergencyStory(watched, beans).refusesWithoutTellingWhetherThereIsACase();
    }

    @Test
    void findsEverySurgeAndNoOrdinaryDay() {
        new UnusualStory(watched).findsEverySurgeAndNoOrdinaryDay();
    }

    @Test
    void tellsOfALookAtOnesOwnName() {
        new UnusualStory(watched).tellsOfALookAtOnesOwnName();
    }
}
