package org.handrail.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseReferenceTests {

    @Test
    void readsWhatItWrites() {
        CaseReference reference = new CaseReference(2026, 42);

        assertThat(reference).hasToString("HR-2026-000042");
        assertThat(CaseReference.parse(" hr-2026-000042 ")).isEqualTo(reference);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HR-2026-42",
                "HR-2026-0000421",
                "HR-26-000042",
                "HR-2026-000000",
                "HR-0026-000001",
                "Ayesha Khan",
                "HR-2026-000042; drop table",
                "HR-٢٠٢٦-000042"
            })
    void refusesAnythingElseWithoutRepeatingIt(String text) {
        assertThat(CaseReference.isReference(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseReference.parse(text))
                .withMessage("A case reference looks like HR-2026-000123.");
    }

    @Test
    void sortsByYearAndNumber() {
        assertThat(new CaseReference(2026, 2)).isGreaterThan(new CaseReference(2026, 1));
        assertThat(new CaseReference(2027, 1)).isGreaterThan(new CaseReference(2026, 999_999));
    }
}
