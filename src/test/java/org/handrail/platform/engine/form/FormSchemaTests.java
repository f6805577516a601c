package org.handrail.platform.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormSchemaTests {

    @Test
    void listsTheInputsOfAllGroupsInOrder() {
        FormSchema form = FormSketch.form(
                "{type: 'text', text: 'Hello'}",
                "{type: 'textfield', key: 'first', label: 'First'}",
                """
                {type: 'group', label: 'Outer', components: [
                  {type: 'group', label: 'Inner', components: [{type: 'radio', key: 'second', label: 'Second'}]},
                  {type: 'separator'},
                  {type: 'number', key: 'third', label: 'Third'}]}""",
                "{type: 'datetime', key: 'fourth', dateLabel: 'Fourth'}",
                "{type: 'button', key: 'go', label: 'Go'}");

        assertThat(form.id()).isEqualTo("sketch");
        assertThat(form.fields()).extracting(FormField::key).containsExactly("first", "second", "third", "fourth");
        assertThat(form.fields()).extracting(FormField::label).containsExactly("First", "Second", "Third", "Fourth");
    }

    @Test
    void hidesAFieldWithEveryGroupAroundIt() {
        FormSchema form = FormSketch.form("""
                {type: 'group', conditional: {hide: '=a'}, components: [
                  {type: 'group', conditional: {hide: '=b'}, components: [
                    {type: 'textfield', key: 'x', conditional: {hide: '=c'}}]},
                  {type: 'textfield', key: 'y'}]}""");

        assertThat(form.fields().get(0).hiddenWhen()).containsExactly("=a", "=b", "=c");
        assertThat(form.fields().get(1).hiddenWhen()).containsExactly("=a");
    }

    @Test
    void takesTheColumnsOfAListAsFieldsOfTheList() {
        FormSchema form = FormSketch.form(
                "{type: 'dynamiclist', path: 'people', label: 'People', components: [{type: 'textfield', key: 'name', label: 'Name'}]}");

        assertThat(form.fields()).singleElement().satisfies(list -> {
            assertThat(list.key()).isEqualTo("people");
            assertThat(list.columns()).extracting(FormField::key).containsExactly("name");
        });
    }

    @Test
    void mentionsEveryNameInTextsConditionsAndOptions() {
        FormSchema form = FormSketch.form(
                "{type: 'text', text: 'Known: {{view_known}}', conditional: {hide: '=view_rule = null'}}",
                "{type: 'select', key: 'who', label: 'Who', valuesKey: 'people'}");

        assertThat(form.mentioned())
                .contains("view_known", "view_rule", "who", "people")
                .doesNotContain("view_household");
    }

    @Test
    void knowsWhichFieldsGoToTheEngine() {
        FormSchema form = FormSketch.form(
                "{type: 'select', key: 'outcome', label: 'Outcome', properties: {engineVariable: 'triageOutcome'}}",
                "{type: 'textarea', key: 'note', label: 'Note'}");

        assertThat(form.fields()).extracting(FormField::engineVariable).containsExactly("triageOutcome", null);
    }

    @Test
    void namesAFieldByItsKeyWhereTheAuthorGaveNoLabel() {
        assertThat(FormSketch.field("{type: 'textfield', key: 'who', label: ''}")
                        .label())
                .isEqualTo("who");
        assertThat(FormSketch.field("{type: 'datetime', key: 'at', timeLabel: 'Time of day'}")
                        .label())
                .isEqualTo("Time of day");
    }

    @Test
    void tellsReadOnlyFieldsApart() {
        assertThat(FormSketch.field("{type: 'textfield', key: 'a', disabled: true}")
                        .readOnly())
                .isTrue();
        assertThat(FormSketch.field("{type: 'textfield', key: 'a', readonly: true}")
                        .readOnly())
                .isTrue();
        assertThat(FormSketch.field("{type: 'textfield', key: 'a'}").readOnly()).isFalse();

        FormField sometimes = FormSketch.field("{type: 'textfield', key: 'a', readonly: '=closed'}");
        assertThat(sometimes.readOnly()).isFalse();
        assertThat(sometimes.readOnlyWhen()).containsExactly("=closed");
    }
}
