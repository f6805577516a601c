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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the forms of an ending take and what they ask back. */
class EndOfHelpFormsTests {

    private static final FormRules RULES = new FormRules(new FormConditions());
    private static final Map<String, Object> SHOWN = Map.of(
            "view_close_recommended",
            "NEEDS_MET",
            "view_close_need_food",
            "Food",
            "close_letterWays",
            List.of(Map.of("value", "SAID_IN_PERSON", "label", "Said in person")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "look-back",
                "safety-rescreen-at-end",
                "sign-off-closing",
                "write-closing-letter",
                "check-that-it-lasts",
                "offer-new-referral"
            })
    void canBeCompletedWhicheverChoicesAreMade(String name) {
        FormSchema form = form(name);
        for (int choice = 0; choice < 8; choice++) {
            Map<String, Object> answers = new HashMap<>();
            for (FormField field : form.fields()) {
                answers.put(field.key(), answer(field, choice));
            }
            assertThat(RULES.check(form, answers, SHOWN).faults())
                    .as("choice " + choice)
                    .isEmpty();
        }
        assertThat(RULES.check(form, Map.of(), Map.of()).faults()).isNotEmpty();
    }

    private static Object answer(FormField field, int choice) {
        return switch (field.type()) {
            case "select", "radio" ->
                field.options().isEmpty()
                        ? "SAID_IN_PERSON"
                        : field.options().get(choice % field.options().size()).value();
            case "number" -> 1;
            case "checkbox" -> true;
            default -> "words";
        };
    }

    @ParameterizedTest
    @CsvSource({
        "NEEDS_MET, NEEDS_MET, false",
        "NEEDS_MET, OTHER_WITH_REASON, true",
        "'', NEEDS_MET, true",
        "'', DECEASED, true"
    })
    void asksWhyWhoeverClosesOtherwiseThanTheRulesSuggest(String recommended, String reason, boolean asks) {
        Checked checked = RULES.check(
                form("sign-off-closing"),
                Map.of("close_decision", "CLOSE", "close_reason", reason),
                Map.of("view_close_recommended", recommended));
        assertThat(asked(checked)).containsExactlyElementsOf(asks ? List.of("close_why") : List.of());
    }

    @Test
    void asksWhyWhoeverKeepsACaseOpen() {
        assertThat(asked(RULES.check(form("sign-off-closing"), Map.of("close_decision", "KEEP_OPEN"), SHOWN)))
                .containsExactly("close_why");
    }

    @Test
    void asksForNoWordsOfAFamilyThatWasNotAsked() {
        Map<String, Object> answers = Map.of(
                "close_feedback", "NOT_ASKED",
                "close_notAsked", "NOT_SAFE",
                "close_changed", "words",
                "fact_goalProgress", "SOME",
                "fact_openNeedsAtLeast2", 1,
                "fact_universalSupportNamed", "false",
                "fact_engagementEnded", "false",
                "fact_stepDirection", "NONE",
                "close_check", "NO");
        Checked checked = RULES.check(form("look-back"), answers, Map.of());
        assertThat(checked.faults()).isEmpty();
        assertThat(checked.values()).doesNotContainKeys("close_changed", "fact_stepAccepted");
    }

    @Test
    void looksAtTheNeedsThatTheHelpWasForAndNoOthers() {
        Map<String, Object> answers =
                Map.of("close_checkWay", "CALL", "close_lasted_whole", "PARTLY", "close_helpAgain", "NO");
        assertThat(asked(RULES.check(form("check-that-it-lasts"), answers, SHOWN)))
                .containsExactly("close_lasted_food");
    }

    @Test
    void takesOnlyTheWaysThatAreSafeForAFamily() {
        Map<String, Object> byPost = Map.of("close_letter", "words", "close_letterWay", "POST");
        assertThat(asked(RULES.check(form("write-closing-letter"), byPost, SHOWN)))
                .containsExactly("close_letterWay");
    }

    private static List<String> asked(Checked checked) {
        return checked.faults().stream().map(FieldFault::key).toList();
    }

    private static FormSchema form(String name) {
        try (InputStream file = EndOfHelpFormsTests.class.getResourceAsStream("/forms/closure/" + name + ".form")) {
            return new FormSchema(new ObjectMapper().readTree(Objects.requireNonNull(file)));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
