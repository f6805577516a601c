package org.handrail.journey;

import org.handrail.support.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JourneyOnH2IT extends OnH2 {

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
