package org.handrail.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditEntryTests {

    private static final AuditEntry ENTRY = AuditEntry.of(AuditAction.NOTE_WRITTEN);

    static Stream<String> words() {
        return Stream.of(
                "She said \"help\"",
                "Mum's new partner",
                "ada@example.org",
                "line one\nline two",
                "O’Brien",
                "Zoë",
                "a?",
                "<b>",
                "=1+1\t",
                "(ex-partner)",
                "x".repeat(201));
    }

    @ParameterizedTest
    @MethodSource("words")
    void refusesDetailsThatLookLikeWords(String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENTRY.detail("why", words))
                .withMessage("The audit detail why is no code or number.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HR-2026-000123", "2026-05-03T10:00:00Z", "R1, R2", "a/b+c_d.e", "12:30"})
    void takesCodes(String code) {
        assertThat(ENTRY.detail("why", code).details()).containsEntry("why", code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "1st", "name!", "x23456789012345678901234567890123456789012"})
    void refusesNamesOfDetailsThatAreNoWord(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> ENTRY.detail(name, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "Ada's task", "a\nb"})
    void refusesSubjectsAndOrganisationsThatAreNoCode(String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENTRY.about(words))
                .withMessageNotContaining("Ada");
        assertThatIllegalArgumentException().isThrownBy(() -> ENTRY.onBehalfOf(words));
    }

    @Test
    void refusesMoreThanTwentyDetails() {
        AuditEntry entry = ENTRY;
        for (int i = 0; i < 20; i++) {
            entry = entry.detail("d" + i, i);
        }
        AuditEntry full = entry;

        assertThat(full.details()).hasSize(20);
        assertThatIllegalArgumentException().isThrownBy(() -> full.detail("one", "more"));
    }

    @Test
    void hasAPlainWordingForEachActionAndRoomForItsCode() {
        assertThat(AuditAction.values()).allSatisfy(action -> {
            assertThat(action.label()).matches("[A-Z][a-z -]+");
            assertThat(action.name().length()).isLessThanOrEqualTo(40);
            assertThat(AuditAction.withCode(action.name())).contains(action);
        });
        assertThat(AuditAction.withCode("NO_SUCH_ACTION")).isEmpty();
    }
}
