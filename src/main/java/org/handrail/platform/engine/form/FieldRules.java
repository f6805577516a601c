package org.handrail.platform.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules of one field; each fault says what to do. */
final class FieldRules {

    private static final Pattern EMAIL = Pattern.compile("^[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]+$");
    private static final Pattern TIME = Pattern.compile("^\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})?$");
    private static final int LONGEST_TEXT = 10_000;

    private final FormField field;
    private final List<FieldFault> faults = new ArrayList<>();
    private final Consumer<String> fault;

    private FieldRules(FormField field) {
        this.field = field;
        this.fault = words -> faults.add(new FieldFault(field.componentId(), field.key(), field.label(), words));
    }

    /** {@code shown} may hold the option list of a field whose choices come from the case. */
    static List<FieldFault> faultsOf(FormField field, @Nullable Object value, Map<String, Object> shown) {
        FieldRules rules = new FieldRules(field);
        rules.check(value, shown);
        return rules.faults;
    }

    private void check(@Nullable Object value, Map<String, Object> shown) {
        if (value == null || (field.type().equals("checkbox") && Boolean.FALSE.equals(value))) {
            if (field.required()) {
                fault.accept(field.type().equals("checkbox") ? "tick the box" : "give an answer");
            }
            return;
        }
        switch (field.type()) {
            case "textfield", "textarea" -> checkText(value);
            case "number" -> checkNumber(value);
            case "checkbox" -> require(value instanceof Boolean, "choose yes or no");
            case "select", "radio" -> checkChoices(List.of(value), shown);
            case "checklist", "taglist" ->
                checkChoices(value instanceof Collection<?> many ? many : List.of(value), shown);
            case "datetime" -> checkMoment(value);
            case "dynamiclist" -> checkRows(value, shown);
            default -> fault.accept("cannot be answered here");
        }
    }

    private void checkText(Object value) {
        if (!(value instanceof String text)) {
            fault.accept("must be text");
            return;
        }
        JsonNode rules = field.validate();
        int longest = Math.min(rules.path("maxLength").asInt(LONGEST_TEXT), LONGEST_TEXT);
        require(text.length() <= longest, "must be " + longest + " characters or fewer");
        require(
                text.length() >= rules.path("minLength").asInt(0),
                "must be " + rules.path("minLength").asInt() + " characters or more");
        if (rules.hasNonNull("pattern") && text.length() <= longest) {
            String hint = rules.path("patternErrorMessage").asText("has the wrong format");
            require(Pattern.compile(rules.get("pattern").asText()).matcher(text).find(), hint);
        }
        if (rules.path("validationType").asText().equals("email")) {
            require(EMAIL.matcher(text).matches(), "must be an email address, like name@example.com");
        }
    }

    private void checkNumber(Object value) {
        BigDecimal number;
        try {
            number = new BigDecimal(String.valueOf(value));
        } catch (NumberFormatException notANumber) {
            fault.accept("must be a number");
            return;
        }
        JsonNode rules = field.validate();
        if (rules.hasNonNull("min")) {
            require(
                    number.compareTo(rules.get("min").decimalValue()) >= 0,
                    "must be " + rules.get("min").asText() + " or more");
        }
        if (rules.hasNonNull("max")) {
            require(
                    number.compareTo(rules.get("max").decimalValue()) <= 0,
                    "must be " + rules.get("max").asText() + " or less");
        }
        int digits = field.source().path("decimalDigits").asInt(-1);
        require(digits < 0 || number.stripTrailingZeros().scale() <= digits, "has too many decimal places");
    }

    private void checkChoices(Collection<?> chosen, Map<String, Object> shown) {
        Set<String> allowed = new HashSet<>();
        field.options().forEach(option -> allowed.add(option.value()));
        if (field.optionsKey() != null && shown.get(field.optionsKey()) instanceof List<?> offered) {
            offered.forEach(option -> allowed.add(
                    option instanceof Map<?, ?> map ? String.valueOf(map.get("value")) : String.valueOf(option)));
        }
        require(chosen.stream().map(String::valueOf).allMatch(allowed::contains), "choose one of the options");
    }

    private void checkMoment(Object value) {
        String text = String.valueOf(value);
        try {
            switch (field.source().path("subtype").asText("date")) {
                case "time" -> require(TIME.matcher(text).matches(), "must be a time, like 14:30");
                case "datetime" -> LocalDate.parse(text.substring(0, Math.min(10, text.length())));
                default -> LocalDate.parse(text);
            }
        } catch (DateTimeParseException notADate) {
            fault.accept("must be a real date");
        }
    }

    private void checkRows(Object value, Map<String, Object> shown) {
        if (!(value instanceof List<?> rows)) {
            fault.accept("must be a list");
            return;
        }
        for (Object row : rows) {
            if (!(row instanceof Map<?, ?> cells)) {
                fault.accept("has a row that cannot be read");
                return;
            }
            field.columns().forEach(column -> faults.addAll(faultsOf(column, cells.get(column.key()), shown)));
            require(
                    cells.keySet().stream()
                            .allMatch(key -> field.columns().stream()
                                    .anyMatch(column -> column.key().equals(key))),
                    "has a field that is not known");
        }
    }

    private void require(boolean holds, String words) {
        if (!holds) {
            fault.accept(words);
        }
    }
}
