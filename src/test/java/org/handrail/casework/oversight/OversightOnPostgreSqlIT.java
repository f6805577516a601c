package org.handrail.casework.oversight;

import org.handrail.support.OnPostgreSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The rest of what is told on H2 holds nothing that depends on the database. */
class OversightOnPostgreSqlIT extends OnPostgreSql {

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
    void opensACaseForADayAndTellsAtOnce() {
        new EmergencyStory(watched, beans).opensACaseForADayAndTellsAtOnce();
    }

    @Test
    void refusesWithoutTellingWhetherThereIsACase() {
        new EmergencyStory(watched, beans).refusesWithoutTellingWhetherThereIsACase();
    }
}
