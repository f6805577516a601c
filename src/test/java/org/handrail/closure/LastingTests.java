package org.handrail.closure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.handrail.caserecord.LifeDomain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastingTests {

    @ParameterizedTest
    @CsvSource({
        "CALL, SUSTAINED, SUSTAINED, SUSTAINED",
        "CALL, SUSTAINED, PARTLY, NOT",
        "CALL, SUSTAINED, NOT, NOT",
        "CALL, PARTLY, SUSTAINED, NOT",
        "CALL, NOT, UNKNOWN, NOT",
        "RECORDS, SUSTAINED, UNKNOWN, UNKNOWN",
        "RECORDS, UNKNOWN, SUSTAINED, UNKNOWN",
        "NOT_REACHED, SUSTAINED, SUSTAINED, UNKNOWN"
    })
    void countsTheWorstThatIsKnown(CheckWay way, Lasted whole, Lasted food, Lasted result) {
        Closing.Lasting found = new Closing.Lasting(way, whole, Map.of(LifeDomain.FOOD, food), false, Instant.EPOCH);
        assertThat(found.result()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"SUSTAINED, SUSTAINED", "PARTLY, NOT", "UNKNOWN, UNKNOWN"})
    void goesByTheWholeWhereHelpWasForNoBigNeed(Lasted whole, Lasted result) {
        assertThat(new Closing.Lasting(CheckWay.CALL, whole, Map.of(), false, Instant.EPOCH).result())
                .isEqualTo(result);
    }
}
