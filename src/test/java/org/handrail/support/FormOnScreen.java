package org.handrail.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** A Camunda form that is open in Tasklist, answered from top to bottom as its schema has it. */
record FormOnScreen(Page page, FormAsked asked) {

    /** The schema of a form and the choices that come with the task, by their key. */
    record FormAsked(JsonNode schema, Map<String, JsonNode> choices) {}

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Leaves out what the form asks only under some condition that is not met; fails when it does not ask the rest. */
    void answer(Map<String, Object> answers) {
        Set<String> open = new HashSet<>(answers.keySet());
        answer(asked.schema().path("components"), false, answers, open);
        if (!open.isEmpty()) {
            throw new AssertionError("The form does not ask " + open);
        }
    }

    private void answer(JsonNode components, boolean within, Map<String, Object> answers, Set<String> open) {
        for (JsonNode one : components) {
            String key = one.path("key").asText("");
            boolean conditional = within || one.has("conditional");
            if (answers.containsKey(key) && open.remove(key) && !(conditional && isHidden(one))) {
                give(one, answers.get(key));
            }
            answer(one.path("components"), conditional, answers, open);
        }
    }

    /** After the form was drawn again with the last answer. */
    private boolean isHidden(JsonNode component) {
        page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        return page.locator(".fjs-form [id*='-" + component.path("id").asText() + "']")
                        .count()
                == 0;
    }

    private void give(JsonNode component, Object answer) {
        String id = component.path("id").asText();
        switch (component.path("type").asText()) {
            case "radio" -> field(id + "-" + place(component, answer)).check();
            case "checkbox" -> field(id).setChecked(Boolean.parseBoolean(String.valueOf(answer)));
            case "checklist" ->
                ((List<?>) answer)
                        .forEach(one -> field(id + "-" + place(component, one)).check());
            case "select" ->
                choose(
                        id,
                        choices(component)
                                .get(place(component, answer))
                                .path("label")
                                .asText());
            case "datetime" -> date(id, LocalDate.parse(String.valueOf(answer)));
            default -> field(id).fill(String.valueOf(answer));
        }
    }

    private void choose(String id, String label) {
        Locator whole = page.locator(".fjs-form-field-select", new Page.LocatorOptions().setHas(field(id)));
        assertThat(whole).isVisible();
        whole.locator(".fjs-input-group").click();
        whole.locator(".fjs-dropdownlist-item")
                .getByText(label, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private void date(String id, LocalDate day) {
        Locator field = page.locator(".fjs-form-field-datetime input[id*='" + id + "']");
        assertThat(field).isVisible();
        field.fill(day.format(TYPED));
        field.blur();
    }

    private Locator field(String id) {
        Locator found = page.locator("input[id$='-" + id + "'], textarea[id$='-" + id + "']");
        assertThat(found).hasCount(1);
        return found;
    }

    private int place(JsonNode component, Object value) {
        List<JsonNode> choices = choices(component);
        return IntStream.range(0, choices.size())
                .filter(place -> choices.get(place).path("value").asText().equals(String.valueOf(value)))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("No " + value + " among " + choices + " of " + component.path("key")));
    }

    private List<JsonNode> choices(JsonNode component) {
        JsonNode found = component.has("valuesKey")
                ? Objects.requireNonNull(
                        asked.choices().get(component.path("valuesKey").asText()))
                : component.path("values");
        return StreamSupport.stream(found.spliterator(), false).toList();
    }
}
