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

/** What the front door's forms take and what they ask back. */
class FrontDoorFormsTests {

    private static final FormRules RULES = new FormRules(new FormConditions());
    private static final Map<String, Object> REACHED =
            Map.of("contact_who", "Mum", "contact_channel", "PHONE", "contact_reached", "true");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "act-on-late-work",
                "arrange-help",
                "ask-for-information",
                "ask-safety-questions",
                "confirm-match",
                "decide-after-no-contact",
                "safety-rescreen",
                "send-advice",
                "transfer-to-home-area",
                "triage-conversation"
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

    /** What the case would show: the level that the tables recommend, and the help to choose from. */
    private static final Map<String, Object> SHOWN = Map.of(
            "recommendedLevel",
            3,
            "partner_pathwayChoices",
            List.of(Map.of("value", "FOOD_EMERGENCY", "label", "Food")));

    private static Object answer(FormField field, int choice) {
        return switch (field.type()) {
            case "select", "radio" ->
                field.options().get(choice % field.options().size()).value();
            case "checklist" -> List.of("FOOD_EMERGENCY");
            case "number" -> 1;
            case "checkbox" -> true;
            case "datetime" -> "2026-11-21";
            default -> "words";
        };
    }

    @Test
    void asksNothingOfAFamilyThatWasNotReached() {
        Checked checked = triage(Map.of(
                "contact_who", "Mum",
                "contact_channel", "PHONE",
                "contact_reached", "false",
                "triageOutcome", "NOT_REACHED",
                "need_food", "4",
                "agreement_status", "GIVEN"));

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.values())
                .containsEntry("triageOutcome", "NOT_REACHED")
                .doesNotContainKeys(
                        "need_food", "fact_childConcern", "agreement_status", "agreedLevel", "lawful_basis");
    }

    @Test
    void asksForLevelAndLawfulBasisOnceHelpIsDecided() {
        assertThat(asked(triage(with(REACHED, "triageOutcome", "DECIDED", "agreement_status", "NOT_ASKED"))))
                .containsExactly("agreedLevel", "lawful_basis");
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, false", "4, true"})
    void asksForTheReasonOfEveryLevelButTheRecommendedOne(String agreed, boolean asks) {
        Map<String, Object> decided = with(
                REACHED,
                "triageOutcome",
                "DECIDED",
                "agreement_status",
                "NOT_ASKED",
                "lawful_basis",
                "PUBLIC_TASK",
                "agreedLevel",
                agreed);

        assertThat(asked(triage(decided)))
                .containsExactlyElementsOf(asks ? List.of("override_reason", "override_words") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"GIVEN, true", "REFUSED, true", "WITHDRAWN, true", "NOT_ASKED, false", "UNSAFE_TO_ASK, false"})
    void asksHowAndWhenOnlyOfAFamilyThatHasAnswered(String status, boolean asks) {
        Checked checked = triage(with(REACHED, "triageOutcome", "AGREEMENT_REFUSED", "agreement_status", status));

        assertThat(asked(checked))
                .containsExactlyElementsOf(asks ? List.of("agreement_method", "agreement_on") : List.of());
    }

    @Test
    void asksWhereAFamilyLivesOnlyWhenItLivesElsewhere() {
        assertThat(asked(triage(with(REACHED, "triageOutcome", "NOT_OUR_AREA", "agreement_status", "NOT_ASKED"))))
                .containsExactly("fact_livesInArea");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "4, true", "NOT_ASKED, false", "UNSAFE_TO_ASK, false"})
    void asksMoreAboutAbuseOnlyWhereThereIsAny(String need, boolean asks) {
        Checked checked = triage(with(
                REACHED,
                "triageOutcome",
                "NEEDS_INFORMATION",
                "agreement_status",
                "NOT_ASKED",
                "need_domesticAbuse",
                need,
                "fact_dashCount",
                14));

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.values().containsKey("fact_dashCount")).isEqualTo(asks);
    }

    @Test
    void takesNotKnownAsAnAnswerToASafetyQuestion() {
        FormSchema form = form("ask-safety-questions");
        Map<String, Object> answers = with(
                REACHED,
                "fact_immediateDanger",
                "UNKNOWN",
                "fact_noSafePlaceTonight",
                "UNKNOWN",
                "fact_childOrUnbornInHousehold",
                "UNKNOWN",
                "fact_childConcern",
                "UNKNOWN",
                "fact_suicideRisk",
                "UNKNOWN",
                "fact_adultCareSupportNeeds",
                "UNKNOWN",
                "fact_adultAbuseNeglect",
                "UNKNOWN");

        assertThat(RULES.check(form, answers, Map.of()).faults()).isEmpty();
        assertThat(asked(RULES.check(form, REACHED, Map.of())))
                .containsExactlyInAnyOrder(
                        "fact_immediateDanger",
                        "fact_noSafePlaceTonight",
                        "fact_childOrUnbornInHousehold",
                        "fact_childConcern",
                        "fact_suicideRisk",
                        "fact_adultCareSupportNeeds",
                        "fact_adultAbuseNeglect");
    }

    @Test
    void looksAtSafetyOnceMoreBeforeTheFrontDoorStopsTrying() {
        FormSchema form = form("decide-after-no-contact");
        Map<String, Object> end =
                Map.of("noContactDecision", "END", "action_words", "Moved away.", "fact_childConcern", "UNKNOWN");

        assertThat(RULES.check(form, end, Map.of()).values()).containsEntry("fact_childConcern", "UNKNOWN");
        assertThat(RULES.check(form, with(end, "noContactDecision", "KEEP_TRYING"), Map.of())
                        .values())
                .doesNotContainKey("fact_childConcern");
    }

    @Test
    void takesFourThousandCharactersOfANoteAndNoMore() {
        FormSchema form = form("confirm-match");

        assertThat(RULES.check(form, Map.of("matchConfirmed", "SAME", "note_words", "a".repeat(4000)), Map.of())
                        .faults())
                .isEmpty();
        assertThat(asked(RULES.check(form, Map.of("matchConfirmed", "SAME", "note_words", "a".repeat(4001)), Map.of())))
                .containsExactly("note_words");
    }

    private static Checked triage(Map<String, Object> sent) {
        return RULES.check(form("triage-conversation"), new HashMap<>(sent), Map.of("recommendedLevel", 3));
    }

    private static List<String> asked(Checked checked) {
        return checked.faults().stream().map(FieldFault::key).toList();
    }

    private static Map<String, Object> with(Map<String, Object> answers, Object... more) {
        Map<String, Object> all = new HashMap<>(answers);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i].toString(), more[i + 1]);
        }
        return all;
    }

    private static FormSchema form(String name) {
        try (InputStream file = FrontDoorFormsTests.class.getResourceAsStream("/forms/frontdoor/" + name + ".form")) {
            return new FormSchema(new ObjectMapper().readTree(Objects.requireNonNull(file)));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
