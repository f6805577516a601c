package org.handrail.platform.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handrail.platform.engine.form.FormRules.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormRulesTests {

    private static final String OUTCOME =
            "{type: 'radio', key: 'outcome', label: 'Outcome', values: [{label: 'Decided', value: 'DECIDED'}, {label: 'Other', value: 'OTHER'}]}";
    private static final String REASON =
            "{type: 'textfield', key: 'reason', label: 'Reason', conditional: {hide: '=outcome != \"DECIDED\"'}, validate: {required: true}}";
    private static final FormSchema OVERRIDE = FormSketch.form(
            "{type: 'text', text: 'Level {{recommendedLevel}}'}",
            "{type: 'select', key: 'agreedLevel', label: 'Level', values: [{label: 'Two', value: '2'}, {label: 'Three', value: '3'}]}",
            "{type: 'textfield', key: 'why', label: 'Why', validate: {required: true}, conditional: {hide: '=agreedLevel = null or agreedLevel = string(recommendedLevel)'}}");

    private static final FormRules RULES = new FormRules(new FormConditions());

    @Test
    void keepsVisibleAnswersAndCountsBlankOnesAsNone() {
        FormSchema form = FormSketch.form(
                "{type: 'textfield', key: 'who', label: 'Who'}",
                "{type: 'textarea', key: 'words', label: 'Words'}",
                "{type: 'checklist', key: 'helps', label: 'Helps', values: []}",
                "{type: 'number', key: 'count', label: 'Count'}");

        Checked checked = RULES.check(form, Map.of("who", "mum", "words", " \n ", "helps", List.of()), Map.of());

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.values())
                .containsEntry("who", "mum")
                .containsEntry("words", null)
                .containsEntry("helps", null)
                .containsEntry("count", null);
    }

    @Test
    void asksForRequiredAnswersThatAreBlank() {
        FormSchema form = FormSketch.form("{type: 'textfield', key: 'who', label: 'Who', validate: {required: true}}");

        assertThat(words(RULES.check(form, Map.of("who", "  "), Map.of()))).containsExactly("Who: give an answer");
        assertThat(words(RULES.check(form, Map.of(), Map.of()))).containsExactly("Who: give an answer");
    }

    @Test
    void namesEveryFaultAtOnce() {
        FormSchema form = FormSketch.form(
                "{type: 'textfield', key: 'who', label: 'Who', validate: {required: true}}",
                "{type: 'number', key: 'count', label: 'Count', validate: {max: 3}}");

        assertThat(words(RULES.check(form, Map.of("count", 4, "extra", "x"), Map.of())))
                .containsExactly("Who: give an answer", "Count: must be 3 or less", "This form: has no such field");
    }

    @Test
    void refusesEveryFieldThatTheFormDoesNotHave() {
        FormSchema form = FormSketch.form("{type: 'textfield', key: 'who', label: 'Who'}");

        Checked checked = RULES.check(form, Map.of("who", "mum", "role", "manager", "level", 4), Map.of());

        assertThat(words(checked)).containsExactly("This form: has no such field", "This form: has no such field");
        assertThat(checked.values()).containsOnlyKeys("who");
    }

    @Test
    void passesOverShownValuesThatTheBrowserSendsBack() {
        Checked checked =
                RULES.check(OVERRIDE, Map.of("agreedLevel", "3", "recommendedLevel", 3), Map.of("recommendedLevel", 3));

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.values()).containsOnlyKeys("agreedLevel");
    }

    @Test
    void neverTakesAReadOnlyField() {
        FormSchema form = FormSketch.form(
                "{type: 'textfield', key: 'name', label: 'Name', readonly: true}",
                "{type: 'number', key: 'total', label: 'Total', disabled: true, validate: {required: true}}");

        Checked checked = RULES.check(form, Map.of("name", "other", "total", 7), Map.of("name", "first"));

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.values()).isEmpty();
    }

    @Test
    void takesAFieldThatIsReadOnlyUnderAConditionOnlyWhereItDoesNotHold() {
        FormSchema form =
                FormSketch.form("{type: 'textfield', key: 'name', label: 'Name', readonly: '=view_closed = \"YES\"'}");

        assertThat(RULES.check(form, Map.of("name", "other"), Map.of("view_closed", "YES"))
                        .values())
                .isEmpty();
        assertThat(RULES.check(form, Map.of("name", "other"), Map.of("view_closed", "NO"))
                        .values())
                .containsEntry("name", "other");
    }

    @Test
    void leavesOutWhatTheBrowserWorksOut() {
        FormSchema form = FormSketch.form(
                "{type: 'number', key: 'rent', label: 'Rent'}",
                "{type: 'expression', key: 'yearly', expression: '=rent * 12', computeOn: 'change'}");

        Checked checked = RULES.check(form, Map.of("rent", 10, "yearly", 1), Map.of());

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.values()).containsOnlyKeys("rent");
    }

    @Test
    void emptiesAHiddenFieldAndAsksNothingOfIt() {
        FormSchema form = FormSketch.form(OUTCOME, REASON);

        Checked checked = RULES.check(form, Map.of("outcome", "OTHER", "reason", "left over"), Map.of());

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.values()).containsOnlyKeys("outcome");
    }

    @Test
    void asksForARequiredFieldOnceItIsVisible() {
        FormSchema form = FormSketch.form(OUTCOME, REASON);

        assertThat(words(RULES.check(form, Map.of("outcome", "DECIDED"), Map.of())))
                .containsExactly("Reason: give an answer");
    }

    @Test
    void emptiesTheFieldsOfAHiddenGroup() {
        FormSchema form = FormSketch.form(OUTCOME, """
                {type: 'group', label: 'Level', conditional: {hide: '=outcome != "DECIDED"'}, components: [
                  {type: 'group', label: 'Inner', components: [
                    {type: 'textfield', key: 'reason', label: 'Reason', validate: {required: true}}]}]}""");

        assertThat(RULES.check(form, Map.of("outcome", "OTHER", "reason", "left over"), Map.of())
                        .values())
                .containsOnlyKeys("outcome");
        assertThat(RULES.check(form, Map.of("outcome", "DECIDED", "reason", "so"), Map.of())
                        .values())
                .containsOnlyKeys("outcome", "reason");
    }

    @Test
    void countsNoAnswerAsNullInConditions() {
        FormSchema form = FormSketch.form(
                OUTCOME,
                "{type: 'textfield', key: 'reason', label: 'Reason', conditional: {hide: '=outcome = null'}, validate: {required: true}}");

        assertThat(RULES.check(form, Map.of(), Map.of()).faults()).isEmpty();
        assertThat(RULES.check(form, Map.of("outcome", "OTHER"), Map.of()).faults())
                .hasSize(1);
    }

    @Test
    void countsAShownValueThatIsMissingAsNullInConditions() {
        FormSchema form = FormSketch.form(
                "{type: 'textfield', key: 'who', label: 'Who', conditional: {hide: '=view_rule = null'}, validate: {required: true}}");

        assertThat(RULES.check(form, Map.of(), Map.of()).faults()).isEmpty();
        assertThat(RULES.check(form, Map.of(), Map.of("view_rule", "Do not phone."))
                        .faults())
                .hasSize(1);
    }

    @Test
    void showsAFieldWhoseConditionCannotBeEvaluated() {
        FormSchema form = FormSketch.form(
                "{type: 'textfield', key: 'who', label: 'Who', conditional: {hide: '=this is (no FEEL'}, validate: {required: true}}");

        assertThat(RULES.check(form, Map.of(), Map.of()).faults()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"3, 3, false", "2, 3, true", "3, , true"})
    void asksWhyOnlyWhereTheAgreedLevelDiffersFromTheRecommendedOne(String agreed, Integer recommended, boolean asks) {
        Map<String, Object> shown = new HashMap<>();
        if (recommended != null) {
            shown.put("recommendedLevel", recommended);
        }

        assertThat(RULES.check(OVERRIDE, Map.of("agreedLevel", agreed), shown)
                        .faults()
                        .isEmpty())
                .isNotEqualTo(asks);
    }

    @Test
    void cannotBeTalkedOutOfAnOverrideByASentRecommendation() {
        Checked checked =
                RULES.check(OVERRIDE, Map.of("agreedLevel", "2", "recommendedLevel", 2), Map.of("recommendedLevel", 3));

        assertThat(words(checked)).containsExactly("Why: give an answer");
    }

    @Test
    void cannotBeTalkedOutOfARuleByASentReadOnlyField() {
        FormSchema form = FormSketch.form(
                "{type: 'textfield', key: 'colour', label: 'Colour', readonly: true}",
                "{type: 'textfield', key: 'why', label: 'Why', validate: {required: true}, conditional: {hide: '=colour != \"RED\"'}}");

        assertThat(words(RULES.check(form, Map.of("colour", "GREEN"), Map.of("colour", "RED"))))
                .containsExactly("Why: give an answer");
    }

    @Test
    void countsNothingThatWasSentForAHiddenField() {
        FormSchema form = FormSketch.form(
                OUTCOME,
                "{type: 'radio', key: 'safe', label: 'Safe', values: [{label: 'Yes', value: 'YES'}], conditional: {hide: '=outcome != \"DECIDED\"'}}",
                "{type: 'textfield', key: 'why', label: 'Why', validate: {required: true}, conditional: {hide: '=safe = \"YES\"'}}");

        Checked checked = RULES.check(form, Map.of("outcome", "OTHER", "safe", "YES"), Map.of());

        assertThat(words(checked)).containsExactly("Why: give an answer");
        assertThat(checked.values()).doesNotContainKey("safe");
    }

    @Test
    void countsAnAnswerThatWasClearedAsCleared() {
        FormSchema form = FormSketch.form(OUTCOME, REASON);

        Checked checked = RULES.check(form, Map.of(), Map.of("outcome", "DECIDED", "reason", "before"));

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.values()).containsEntry("outcome", null).doesNotContainKey("reason");
    }

    @Test
    void keepsTheRowsOfAList() {
        FormSchema form = FormSketch.form(
                "{type: 'dynamiclist', path: 'people', label: 'People', components: [{type: 'textfield', key: 'name', label: 'Name', validate: {required: true}}]}");

        assertThat(RULES.check(form, Map.of("people", List.of(Map.of("name", "Ana"))), Map.of())
                        .values())
                .containsEntry("people", List.of(Map.of("name", "Ana")));
        assertThat(words(RULES.check(form, Map.of("people", List.of(Map.of("name", " "))), Map.of())))
                .containsExactly("Name: give an answer");
        assertThat(words(RULES.check(form, Map.of("people", Arrays.asList((Object) null)), Map.of())))
                .containsExactly("People: has a row that cannot be read");
    }

    @Test
    void tellsTheBrowserWhichComponentIsWrongAndNeverTheValue() {
        FormSchema form =
                FormSketch.form("{type: 'number', id: 'f_count', key: 'count', label: 'Count', validate: {max: 3}}");

        FormRefused refused = new FormRefused(
                RULES.check(form, Map.of("count", 4711), Map.of()).faults());

        assertThat(refused).hasMessage("[f_count] Count: must be 3 or less");
    }

    private static List<String> words(Checked checked) {
        return checked.faults().stream()
                .map(fault -> fault.label() + ": " + fault.words())
                .toList();
    }
}
