package org.handrail.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.handrail.platform.time.TimeLimit.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTests {

    @ParameterizedTest
    @CsvSource({
        "PT0M, NOW, 0",
        "M60, MINUTES, 60",
        "WH4, WORKING_HOURS, 4",
        "WD15, WORKING_DAYS, 15",
        "D183, CALENDAR_DAYS, 183",
        "SAME_DAY, SAME_DAY, 0",
        "BY_ROUTE, BY_ROUTE, 0",
        "NONE, NONE, 0"
    })
    void readsEveryLiteralOfTheDecisionTablesAndWritesItBack(String literal, Kind kind, int amount) {
        TimeLimit limit = TimeLimit.parse(literal);

        assertThat(limit).isEqualTo(new TimeLimit(kind, amount)).hasToString(literal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "4",
                "WH",
                "W4",
                "wh4",
                "WH 4",
                " WH4",
                "WH4 ",
                "WH04",
                "WH-1",
                "WH0",
                "WD0",
                "D0",
                "M0",
                "WH4.5",
                "WH10000",
                "PT60M",
                "PT4H",
                "P1D",
                "M",
                "D",
                "WDD1",
                "SAME_DAY1",
                "NONE0",
                "same_day",
                "null",
                "WH٤"
            })
    void refusesAnyOtherTextAndSaysWhatItExpects(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeLimit.parse(text))
                .withMessageStartingWith("\"" + text + "\" is not a time limit")
                .withMessageContaining("WH<n>");
    }

    @Test
    void tellsLimitsFromOtherTexts() {
        assertThat(List.of("PT0M", "M90", "WH3", "WD12", "D42", "SAME_DAY", "BY_ROUTE", "NONE"))
                .allMatch(TimeLimit::isLimit);
        assertThat(List.of("", "Smith", "WD0", "WD", "PT1H", "wd1")).noneMatch(TimeLimit::isLimit);
    }

    @Test
    void refusesAnAmountThatTheKindCannotHave() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit(Kind.WORKING_DAYS, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit(Kind.WORKING_DAYS, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit(Kind.WORKING_DAYS, 10_000));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit(Kind.NONE, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "PT0M, Now",
        "M1, Within 1 minute",
        "M60, Within 60 minutes",
        "M240, Within 240 minutes",
        "WH1, Within 1 working hour",
        "WH4, Within 4 working hours",
        "WD1, Within 1 working day",
        "WD10, Within 10 working days",
        "D1, Within 1 calendar day",
        "D28, Within 28 calendar days",
        "SAME_DAY, Same day",
        "BY_ROUTE, As the safety route or statutory service says",
        "NONE, None"
    })
    void saysTheLimitInPlainEnglish(String literal, String words) {
        assertThat(TimeLimit.parse(literal).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "WH2, M60, M60",
        "WH2, PT0M, PT0M",
        "WH2, M240, WH2",
        "WH2, M480, WH2",
        "WH2, WD1, WH2",
        "M480, WD1, M480",
        "WH24, WD1, WH24",
        "M480, SAME_DAY, M480",
        "SAME_DAY, WD1, SAME_DAY",
        "WD1, WD2, WD1",
        "D6, WD5, D6",
        "D8, WD5, WD5",
        "WD15, BY_ROUTE, WD15",
        "BY_ROUTE, NONE, BY_ROUTE",
        "M120, WH2, M120"
    })
    void takesTheShorterLimitInEitherOrder(String one, String other, String shorter) {
        TimeLimit first = TimeLimit.parse(one);
        TimeLimit second = TimeLimit.parse(other);

        assertThat(TimeLimit.shorterOf(first, second)).hasToString(shorter);
        assertThat(TimeLimit.shorterOf(second, first)).hasToString(shorter);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void sortsSafetyWorkAsMinutesOfTheClock(long seed) {
        List<TimeLimit> shortestFirst = Stream.of(
                        "PT0M", "M60", "WH2", "M240", "M480", "SAME_DAY", "WD1", "WD2", "NONE")
                .map(TimeLimit::parse)
                .toList();
        List<TimeLimit> shuffled = new ArrayList<>(shortestFirst);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(shuffled.stream().sorted(TimeLimit.BY_CLOCK)).containsExactlyElementsOf(shortestFirst);
    }
}
