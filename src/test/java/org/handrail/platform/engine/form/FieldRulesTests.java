package org.handrail.platform.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldRulesTests {

    private static final String DATE = "{type: 'datetime', subtype: 'date', key: 'day', dateLabel: 'Day'}";
    private static final String TIME = "{type: 'datetime', subtype: 'time', key: 'at', timeLabel: 'Time'}";
    private static final String MOMENT = "{type: 'datetime', subtype: 'datetime', key: 'at', dateLabel: 'When'}";
    private static final String COUNT =
            "{type: 'number', key: 'count', label: 'Count', decimalDigits: 0, validate: {min: -1, max: 24}}";
    private static final String LEVEL =
            "{type: 'select', key: 'level', label: 'Level', values: [{label: 'One', value: '1'}, {label: 'Two', value: '2'}]}";
    private static final String HELPS =
            "{type: 'checklist', key: 'helps', label: 'Helps', values: [{label: 'Food', value: 'FOOD'}, {label: 'Debt', value: 'DEBT'}]}";
    private static final String ROWS = """
            {type: 'dynamiclist', path: 'people', label: 'People', components: [
              {type: 'textfield', key: 'name', label: 'Name', validate: {required: true, maxLength: 5}},
              {type: 'number', key: 'age', label: 'Age'}]}""";

    @Test
    void asksForAnAnswerWhereOneIsRequired() {
        String field = "{type: 'textfield', id: 'f_who', key: 'who', label: 'Who', validate: {required: true}}";

        assertThat(FieldRules.faultsOf(FormSketch.field(field), null, Map.of()))
                .containsExactly(new FieldFault("f_who", "who", "Who", "give an answer"));
        assertThat(faults(field, "mum")).isEmpty();
    }

    @Test
    void leavesAnOptionalFieldWithoutAnAnswerAlone() {
        assertThat(faults(
                        "{type: 'textfield', key: 'who', label: 'Who', validate: {minLength: 3, pattern: '^a'}}", null))
                .isEmpty();
        assertThat(faults(COUNT, null)).isEmpty();
        assertThat(faults(DATE, null)).isEmpty();
    }

    @Test
    void countsAnEmptyBoxAsNoAnswer() {
        String box = "{type: 'checkbox', key: 'sure', label: 'Sure', validate: {required: true}}";

        assertThat(faults(box, false)).containsExactly("tick the box");
        assertThat(faults(box, null)).containsExactly("tick the box");
        assertThat(faults(box, true)).isEmpty();
        assertThat(faults(box, "true")).containsExactly("choose yes or no");
    }

    @Test
    void keepsTextWithinItsLengths() {
        String field = "{type: 'textarea', key: 'words', label: 'Words', validate: {minLength: 2, maxLength: 4}}";

        assertThat(faults(field, "a")).containsExactly("must be 2 characters or more");
        assertThat(faults(field, "ab")).isEmpty();
        assertThat(faults(field, "abcd")).isEmpty();
        assertThat(faults(field, "abcde")).containsExactly("must be 4 characters or fewer");
    }

    @Test
    void setsALimitOfItsOwnWhereTheFormSetsNoneOrALongerOne() {
        String open = "{type: 'textarea', key: 'words', label: 'Words'}";
        String wide = "{type: 'textarea', key: 'words', label: 'Words', validate: {maxLength: 90000}}";

        assertThat(faults(open, "a".repeat(10_000))).isEmpty();
        assertThat(faults(open, "a".repeat(10_001))).containsExactly("must be 10000 characters or fewer");
        assertThat(faults(wide, "a".repeat(10_001))).containsExactly("must be 10000 characters or fewer");
    }

    @Test
    void takesNothingButTextAsText() {
        String field = "{type: 'textfield', key: 'who', label: 'Who'}";

        assertThat(faults(field, 7)).containsExactly("must be text");
        assertThat(faults(field, List.of("a"))).containsExactly("must be text");
        assertThat(faults(field, Map.of("a", "b"))).containsExactly("must be text");
    }

    @Test
    void findsAPatternAnywhereInTheTextAsTheBrowserDoes() {
        String open = "{type: 'textfield', key: 'code', label: 'Code', validate: {pattern: '[0-9]{3}'}}";
        String whole =
                "{type: 'textfield', key: 'code', label: 'Code', validate: {pattern: '^[0-9]{3}$', patternErrorMessage: 'must be 3 digits'}}";

        assertThat(faults(open, "ab123cd")).isEmpty();
        assertThat(faults(open, "ab12cd")).containsExactly("has the wrong format");
        assertThat(faults(whole, "123")).isEmpty();
        assertThat(faults(whole, "ab123cd")).containsExactly("must be 3 digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"^(a|aa)+$", "^(a+)+$", "(x+x+)+y", "^(([a-z])+.)+[A-Z]([a-z])+$", "(a|b)*c"})
    void refusesATextThatAPatternCannotCheckWithinReason(String pattern) {
        String field = "{type: 'textarea', key: 'words', label: 'Words', validate: {pattern: '" + pattern + "'}}";

        assertThat(faults(field, "a".repeat(4_900) + "x".repeat(4_900) + "!")).containsExactly("has the wrong format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name@example.com", "first.last@sub.example.co.uk", "o'neil+a@example.org"})
    void takesEmailAddresses(String address) {
        assertThat(faults(
                        "{type: 'textfield', key: 'mail', label: 'Email', validate: {validationType: 'email'}}",
                        address))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"name", "name@example", "@example.com", "a b@example.com", "a@b@example.com", "name@.", "n@e.c m"
            })
    void refusesWhatIsNoEmailAddress(String text) {
        assertThat(faults(
                        "{type: 'textfield', key: 'mail', label: 'Email', validate: {validationType: 'email'}}", text))
                .containsExactly("must be an email address, like name@example.com");
    }

    @Test
    void refusesAnEmailAddressThatNoServerTakes() {
        String address = "name@" + "a.".repeat(200) + "com";

        assertThat(faults(
                        "{type: 'textfield', key: 'mail', label: 'Email', validate: {validationType: 'email'}}",
                        address))
                .hasSize(1);
    }

    @Test
    void keepsANumberWithinItsBounds() {
        assertThat(faults(COUNT, -1)).isEmpty();
        assertThat(faults(COUNT, 24L)).isEmpty();
        assertThat(faults(COUNT, "24")).isEmpty();
        assertThat(faults(COUNT, 12.0)).isEmpty();
        assertThat(faults(COUNT, -2)).containsExactly("must be -1 or more");
        assertThat(faults(COUNT, 25)).containsExactly("must be 24 or less");
        assertThat(faults(COUNT, 1.5)).containsExactly("has too many decimal places");
    }

    @Test
    void readsBoundsThatAreWrittenAsText() {
        String field = "{type: 'number', key: 'count', label: 'Count', validate: {min: '3', max: '9'}}";

        assertThat(faults(field, 2)).containsExactly("must be 3 or more");
        assertThat(faults(field, 9)).isEmpty();
        assertThat(faults(field, 10)).containsExactly("must be 9 or less");
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven", "NaN", "Infinity", "1,5", "1e999999999", "1e-999999999", "0x10"})
    void refusesWhatIsNoNumber(String text) {
        assertThat(faults(COUNT, text)).containsExactly("must be a number");
    }

    @Test
    void refusesANumberOfAbsurdLength() {
        assertThat(faults(COUNT, "1".repeat(100_000))).containsExactly("must be a number");
        assertThat(faults(COUNT, true)).containsExactly("must be a number");
        assertThat(faults(COUNT, List.of(1))).containsExactly("must be a number");
        assertThat(faults(COUNT, Double.NaN)).containsExactly("must be a number");
    }

    @Test
    void takesOnlyTheOptionsOfTheForm() {
        assertThat(faults(LEVEL, "2")).isEmpty();
        assertThat(faults(LEVEL, "3")).containsExactly("choose one of the options");
        assertThat(faults(LEVEL, List.of("2"))).containsExactly("choose one of the options");
        assertThat(faults(LEVEL.replace("select", "radio"), "Two")).containsExactly("choose one of the options");
    }

    @Test
    void takesSeveralOptionsOfAList() {
        assertThat(faults(HELPS, List.of("FOOD", "DEBT"))).isEmpty();
        assertThat(faults(HELPS, List.of("FOOD", "LOAN"))).containsExactly("choose one of the options");
        assertThat(faults(HELPS, Arrays.asList("FOOD", null))).containsExactly("choose one of the options");
        assertThat(faults(HELPS, "LOAN")).containsExactly("choose one of the options");
    }

    @Test
    void takesTheOptionsThatTheCaseOffers() {
        FormField field = FormSketch.field("{type: 'select', key: 'who', label: 'Who', valuesKey: 'people'}");
        Map<String, Object> shown = Map.of("people", List.of(Map.of("value", "p1", "label", "Ana"), "p2"));

        assertThat(FieldRules.faultsOf(field, "p1", shown)).isEmpty();
        assertThat(FieldRules.faultsOf(field, "p2", shown)).isEmpty();
        assertThat(FieldRules.faultsOf(field, "p3", shown)).hasSize(1);
        assertThat(FieldRules.faultsOf(field, "p1", Map.of())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-28", "2028-02-29"})
    void takesRealDates(String text) {
        assertThat(faults(DATE, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29",
                "2026-13-01",
                "28/02/2026",
                "2026-02-28T10:00",
                "+12026-02-28",
                "-2026-02-28",
                "soon"
            })
    void refusesDatesThatDoNotExist(String text) {
        assertThat(faults(DATE, text)).containsExactly("must be a real date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "14:30", "23:59:59", "14:30Z", "14:30+01:00"})
    void takesTimesOfTheDay(String text) {
        assertThat(faults(TIME, text)).isEmpty();
        assertThat(faults(MOMENT, "2026-11-21T" + text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "14:60", "2pm", "14:30 and more words", "14:30+99:00", ""})
    void refusesWhatIsNoTimeOfTheDay(String text) {
        assertThat(faults(TIME, text)).containsExactly("must be a time, like 14:30");
        assertThat(faults(MOMENT, "2026-11-21T" + text)).containsExactly("must be a real date and a time, like 14:30");
    }

    @Test
    void takesNoWordsBehindADate() {
        assertThat(faults(MOMENT, "2026-11-21 she lives at number 9")).hasSize(1);
        assertThat(faults(MOMENT, "2026-02-30T10:00")).hasSize(1);
    }

    @Test
    void checksEachRowOfAList() {
        assertThat(faults(ROWS, List.of(Map.of("name", "Ana", "age", 34)))).isEmpty();
        assertThat(faults(ROWS, List.of(Map.of("name", "Ana"), Map.of("name", "Thomas", "age", "old"))))
                .containsExactly("must be 5 characters or fewer", "must be a number");
        assertThat(faults(ROWS, List.of(Map.of("age", 34)))).containsExactly("give an answer");
        assertThat(faults(ROWS, List.of(Map.of("name", "Ana", "secret", "x"))))
                .containsExactly("has a field that is not known");
    }

    @Test
    void countsABlankCellAsNoAnswer() {
        Map<String, Object> row = new HashMap<>();
        row.put("name", "  ");
        row.put("age", null);

        assertThat(faults(ROWS, List.of(row))).containsExactly("give an answer");
    }

    @Test
    void refusesRowsThatAreNone() {
        assertThat(faults(ROWS, "Ana")).containsExactly("must be a list");
        assertThat(faults(ROWS, List.of("Ana"))).containsExactly("has a row that cannot be read");
    }

    @Test
    void neverRepeatsWhatWasTyped() {
        assertThat(FieldRules.faultsOf(FormSketch.field(COUNT), "canary", Map.of())
                        .toString())
                .contains("Count")
                .doesNotContain("canary");
        assertThat(FieldRules.faultsOf(FormSketch.field(LEVEL), "canary", Map.of())
                        .toString())
                .doesNotContain("canary");
    }

    private static List<String> faults(String component, @Nullable Object value) {
        return FieldRules.faultsOf(FormSketch.field(component), value, Map.of()).stream()
                .map(FieldFault::words)
                .toList();
    }
}
