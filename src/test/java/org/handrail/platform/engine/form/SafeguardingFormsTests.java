package org.handrail.platform.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handrail.platform.engine.form.FormRules.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the forms of safeguarding take and what they ask back. */
class SafeguardingFormsTests {

    private static final FormRules RULES = new FormRules(new FormConditions());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check-worry",
                "manager-view",
                "immediate-safety",
                "send-referral",
                "phone-referral",
                "confirm-receipt",
                "record-decision",
                "consider-answer",
                "challenge-answer",
                "challenge-decision"
            })
    void canBeCompletedWhicheverChoicesAreMade(String name) {
        FormSchema form = form(name);
        for (int choice = 0; choice < 4; choice++) {
            Map<String, Object> answers = new HashMap<>();
            for (FormField field : form.fields()) {
                answers.put(
                        field.key(),
                        field.options().isEmpty()
                                ? "words"
                                : field.options()
                                        .get(choice % field.options().size())
                                        .value());
            }
            assertThat(RULES.check(form, answers, Map.of()).faults())
                    .as("choice " + choice)
                    .isEmpty();
        }
        assertThat(RULES.check(form, Map.of(), Map.of()).faults()).isNotEmpty();
    }

    @Test
    void asksWhoWasToldOnlyWhereSomebodyActed() {
        Map<String, Object> checked =
                Map.of("action_immediate_safety", "Nothing was needed.", "action_words", "The worry was an old one.");
        FormSchema form = form("check-worry");

        assertThat(asked(RULES.check(form, with(checked, "checkOutcome", "NO_FURTHER_ACTION"), Map.of())))
                .isEmpty();
        assertThat(asked(RULES.check(form, with(checked, "checkOutcome", "ACTED"), Map.of())))
                .containsExactly("action_referred_to", "action_told_family");
        assertThat(asked(RULES.check(
                        form,
                        with(with(checked, "checkOutcome", "ACTED"), "action_referred_to", "ADULT_MASH"),
                        Map.of())))
                .containsExactly("lawful_basis", "action_told_family");
    }

    @Test
    void keepsTheExactWordsOfWhatWasSentAndAsksWhyWhenItWasNot() {
        FormSchema form = form("send-referral");

        assertThat(asked(RULES.check(form, Map.of("sendResult", "SENT"), Map.of())))
                .containsExactly(
                        "referral_channel",
                        "referral_told_to",
                        "referral_words",
                        "lawful_basis",
                        "referral_told_family");
        assertThat(asked(RULES.check(form, Map.of("sendResult", "COULD_NOT_SEND"), Map.of())))
                .containsExactly("referral_not_sent");
    }

    @Test
    void offersToHandOverOnlyWhereAnEmergencyServiceIsCalled() {
        FormSchema form = form("immediate-safety");
        Map<String, Object> answers = Map.of(
                "referral_present", "Her aunt.",
                "referral_made_safe", "She stays at school.",
                "safetyStep", "EMERGENCY_HANDED_OVER");

        assertThat(RULES.check(form, answers, Map.of()).values()).doesNotContainKey("safetyStep");
        assertThat(RULES.check(form, answers, Map.of("view_emergencyRoute", "Yes"))
                        .values())
                .containsEntry("safetyStep", "EMERGENCY_HANDED_OVER");
    }

    @Test
    void leavesNobodyAtTheLastLevelWithoutAnAnswer() {
        assertThat(RULES.check(
                                form("challenge-decision"),
                                Map.of("referral_talk", "We met.", "challengeResult", "STILL_DIFFER"),
                                Map.of())
                        .faults())
                .extracting(FieldFault::key)
                .containsExactly("challengeResult");
    }

    private static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
        Map<String, Object> more = new HashMap<>(answers);
        more.put(key, value);
        return more;
    }

    private static List<String> asked(Checked checked) {
        return checked.faults().stream().map(FieldFault::key).toList();
    }

    private static FormSchema form(String name) {
        try (InputStream file =
                SafeguardingFormsTests.class.getResourceAsStream("/forms/safeguarding/" + name + ".form")) {
            return new FormSchema(new ObjectMapper().readTree(Objects.requireNonNull(file)));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
