package org.handrail.platform.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the forms of a plan take and what they ask back. */
class PlanFormsTests {

    private static final FormRules RULES = new FormRules(new FormConditions());
    private static final Map<String, Object> OWNERS =
            Map.of("plan_owners", List.of(Map.of("value", "FAMILY", "label", "The family")));

    @Test
    void asksForOneStepAtTheFirstMeeting() {
        Map<String, Object> shown = first();

        assertThat(faults("hold-plan-meeting", Map.of("plan_came", "mum"), shown))
                .containsExactlyInAnyOrder(
                        "plan_need1", "plan_outcome1", "plan_action1", "plan_owner1", "plan_by1", "plan_measure1");
        assertThat(faults("hold-plan-meeting", agreed(), shown)).isEmpty();
    }

    @Test
    void asksForNoNewStepWhereSomeGoOnAlready() {
        Map<String, Object> shown = first();
        shown.put("view_planOpen1", "1. Breakfast club");

        assertThat(faults("hold-plan-meeting", Map.of("plan_came", "mum"), shown))
                .isEmpty();
        assertThat(faults("hold-plan-meeting", Map.of("plan_came", "mum", "plan_more1", true), shown))
                .contains("plan_action1");
    }

    @Test
    void takesNoMoreStepsThanCanBeOpenAtOnce() {
        Map<String, Object> shown = first();
        shown.put("view_planOpen1", "1. Breakfast club");
        shown.put("view_planRoom1", "");

        assertThat(faults("hold-plan-meeting", Map.of("plan_came", "mum", "plan_more1", true), shown))
                .isEmpty();
    }

    @Test
    void asksOfEachStepThatIsOpenWhereItStands() {
        Map<String, Object> shown = new HashMap<>(Map.of("view_planOpen1", "1. Breakfast club"));
        shown.put("view_planNeed_food", "yes");
        Map<String, Object> answers = new HashMap<>(Map.of(
                "review_family", "calmer",
                "fact_familyView", "CONTINUE",
                "fact_goalProgress", "SOME",
                "fact_engagement", "GOOD",
                "householdChanged", "NO",
                "review_worry", "NO"));

        assertThat(faults("hold-review", answers, shown)).containsExactlyInAnyOrder("review_step1", "review_need_food");
        answers.put("review_step1", "DONE");
        answers.put("review_need_food", "BETTER");
        assertThat(faults("hold-review", answers, shown)).isEmpty();
    }

    @Test
    void asksWhyOnlyWhereSomebodyChoosesAnotherStepThanTheTable() {
        Map<String, Object> decided = new HashMap<>(
                Map.of("planDecision", "CONTINUE", "review_decision", "It works.", "action_told_family", "YES"));
        Map<String, Object> shown = Map.of("recommendedStep", "CONTINUE");

        assertThat(faults("decide-next-step", decided, shown)).isEmpty();
        decided.put("planDecision", "REVISE_PLAN");
        assertThat(faults("decide-next-step", decided, shown)).containsExactly("review_override_reason");
    }

    @Test
    void asksWhoTakesOverBeforeTheFamilyMoves() {
        Map<String, Object> decided =
                Map.of("planDecision", "STEP_ACROSS", "review_decision", "A better fit.", "action_told_family", "YES");

        assertThat(faults("decide-next-step", decided, Map.of("recommendedStep", "STEP_ACROSS")))
                .containsExactly("review_handover_to");
    }

    private static Map<String, Object> agreed() {
        return Map.of(
                "plan_came", "mum",
                "plan_need1", "food",
                "plan_outcome1", "enough to eat",
                "plan_action1", "breakfast club",
                "plan_owner1", "FAMILY",
                "plan_by1", "2026-12-01",
                "plan_measure1", "each day");
    }

    private static Map<String, Object> first() {
        Map<String, Object> shown = new HashMap<>(OWNERS);
        shown.put("view_planOpen1", "");
        for (int slot = 1; slot <= 6; slot++) {
            shown.put("view_planRoom" + slot, "yes");
        }
        return shown;
    }

    private static List<String> faults(
            String form, Map<String, ? extends @Nullable Object> answers, Map<String, ? extends Object> shown) {
        return RULES.check(form(form), new HashMap<>(answers), new HashMap<>(shown)).faults().stream()
                .map(FieldFault::key)
                .toList();
    }

    private static FormSchema form(String name) {
        try (InputStream form = PlanFormsTests.class.getResourceAsStream("/forms/plan/" + name + ".form")) {
            return new FormSchema(new ObjectMapper().readTree(Objects.requireNonNull(form)));
        } catch (IOException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
    }
}
