package org.handrail.journey;

import java.util.stream.Stream;
import org.handrail.support.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The longest journey, in the deep run all. */
@EnabledIfSystemProperty(named = "handrail.deep", matches = "true")
class JourneyOnH2IT extends OnH2 {

    static Stream<Journey> journeys() {
        return Boolean.getBoolean("handrail.deep") ? Stream.of(Journey.values()) : Stream.of(Journey.NO_FOOD_TODAY);
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void goesFromAReferralToItsEnd(Journey journey) {
        journey.play(desk());
    }

    @Test
    void actsOnAWorryWhereverTheCaseStands() {
        new WorryAtEachStep(desk()).isActedOn();
    }
}
