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
    private static final Pattern TIME =
            Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?");
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NUMBER = 40;
    private static final int LENGTH_OF_DATE = 10;

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
            require(TextPattern.occursIn(text, rules.get("pattern").asText()), hint);
        }
        if (rules.path("validationType").asText().equals("email")) {
            require(
                    text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches(),
                    "must be an email address, like name@example.com");
        }
    }

    private void checkNumber(Object value) {
        BigDecimal number = numberIn(String.valueOf(value));
        if (number == null) {
            fault.accept("must be a number");
            return;
        }
        BigDecimal min = numberIn(field.validate().path("min").asText());
        require(min == null || number.compareTo(min) >= 0, "must be " + min + " or more");
        BigDecimal max = numberIn(field.validate().path("max").asText());
        require(max == null || number.compareTo(max) <= 0, "must be " + max + " or less");
        int digits = field.source().path("decimalDigits").asInt(-1);
        require(digits < 0 || number.stripTrailingZeros().scale() <= digits, "has too many decimal places");
    }

    private static @Nullable BigDecimal numberIn(String text) {
        try {
            BigDecimal number = text.length() <= LONGEST_NUMBER ? new BigDecimal(text) : null;
            return number != null && Math.abs(number.scale()) <= LONGEST_NUMBER ? number : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
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
        switch (field.source().path("subtype").asText("date")) {
            case "time" -> require(isTime(text), "must be a time, like 14:30");
            case "datetime" -> {
                int split = text.indexOf('T');
                require(
                        split > 0 && isDate(text.substring(0, split)) && isTime(text.substring(split + 1)),
                        "must be a real date and a time, like 14:30");
            }
            default -> require(isDate(text), "must be a real date");
        }
    }

    private static boolean isTime(String text) {
        return TIME.matcher(text).matches();
    }

    /** Years have four digits: the others are slips, and databases do not hold all of them. */
    private static boolean isDate(String text) {
        try {
            return text.length() == LENGTH_OF_DATE && LocalDate.parse(text) != null;
        } catch (DateTimeParseException notADate) {
            return false;
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
            field.columns()
                    .forEach(column ->
                            faults.addAll(faultsOf(column, FormRules.emptyToNull(cells.get(column.key())), shown)));
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
