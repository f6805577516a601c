package org.handrail.journey;

import java.util.stream.Stream;
import org.handrail.support.BrowserDesk;
import org.handrail.support.OnH2;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everybody does their part in Tasklist and on the pages, with their own account. One journey, in the deep run all. */
class JourneyInTheBrowserIT extends OnH2 {

    static Stream<Journey> journeys() {
        return Boolean.getBoolean("handrail.deep")
                ? Stream.of(Journey.values())
                : Stream.of(Journey.NOTICE_ENDS_IN_40_DAYS);
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void goesFromAReferralToItsEnd(Journey journey) {
        try (BrowserDesk desk = new BrowserDesk(desk(), port)) {
            journey.play(desk);
        }
    }
}
