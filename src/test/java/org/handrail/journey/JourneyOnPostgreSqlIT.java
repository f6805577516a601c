package org.handrail.journey;

import org.handrail.support.OnPostgreSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JourneyOnPostgreSqlIT extends OnPostgreSql {

    @ParameterizedTest
    @EnumSource
    void goesFromAReferralToItsEnd(Journey journey) {
        journey.play(desk());
    }

    @Test
    void actsOnAWorryWhereverTheCaseStands() {
        new WorryAtEachStep(desk()).isActedOn();
    }
}
