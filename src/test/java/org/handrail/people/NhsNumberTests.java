package org.handrail.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "943 476 5919", "943-476-5919", "999 000 0018"})
    void readsRealNumbersAsPeopleWriteThem(String text) {
        assertThat(NhsNumber.parse(text).digits()).hasSize(10);
        assertThat(NhsNumber.parse("9434765919").grouped()).isEqualTo("943 476 5919");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "943476591", "94347659190", "943476591X", "٩٤٣٤٧٦٥٩١٩", "9434765918", "0000000000"})
    void refusesOthersWithoutRepeatingThem(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NhsNumber.parse(text))
                .satisfies(refusal -> {
                    if (!text.isEmpty()) {
                        assertThat(refusal.getMessage()).doesNotContain(text);
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"100000001", "000000006"})
    void refusesEveryNumberWhoseCheckDigitWouldBeTen(String nine) {
        for (int last = 0; last <= 9; last++) {
            String needsTen = nine + last;
            assertThatIllegalArgumentException().isThrownBy(() -> NhsNumber.parse(needsTen));
        }
    }

    @Test
    void acceptsAtMostOneCheckDigitForAnyNineDigits() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            String nine = "%09d".formatted(random.nextInt(1_000_000_000));
            long accepted = IntStream.rangeClosed(0, 9)
                    .filter(last -> isReal(nine + last))
                    .count();
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += (nine.charAt(i) - '0') * (10 - i);
            }
            assertThat(accepted).as(nine).isEqualTo(sum % 11 == 1 ? 0 : 1);
        }
    }

    @Test
    void staysOutOfLogs() {
        assertThat(NhsNumber.parse("9434765919").toString()).doesNotContain("943");
    }

    private static boolean isReal(String text) {
        try {
            NhsNumber.parse(text);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
