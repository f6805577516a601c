package org.handrail.pathways.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handrail.pathways.process.PathVariables.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.handrail.casework.process.CaseVariables;
import org.handrail.models.PlainEngine;
import org.handrail.partners.process.HelpVariables;
import org.handrail.partners.process.PartnerVariables;
import org.handrail.triage.process.DecisionVariables;
import org.handrail.triage.process.Recommended;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FoodPathTests {

    private static final String ARRANGE = "user_arrange_food";
    private static final String CONFIRM = "user_confirm_food";
    private static final String CALL = "user_call_family";
    private static final String CAUSE = "user_find_cause";
    private static final String REVIEW = "user_review_food";
    private static final String AT_PARTNER = "user_at_partner";
    private static final String LATE = "user_act_on_late_work";

    private static final String HELP = UUID.randomUUID().toString();
    private static final String PARCEL = UUID.randomUUID().toString();
    private static final List<String> CALLS = new ArrayList<>();
    private static String needed = "NEEDED";
    private static boolean third;

    private static final PlainEngine PLAIN = PlainEngine.with(
            "processes/pathways/path-food.bpmn",
            PathCase.delegates(
                    CALLS,
                    Map.of(
                            "openFoodPath",
                            execution -> {
                                HelpVariables.REFERRAL_ID.set(execution, HELP);
                                FOOD_TODAY.set(execution, needed);
                                FOOD_REVIEW.set(execution, third);
                            },
                            "nameCaseLead",
                            execution -> {
                                CaseVariables.LEAD_TEAM.set(execution, "council-early-help");
                                CaseVariables.LEAD_PRACTITIONER.set(execution, "practitioner");
                            },
                            "decide",
                            execution -> Recommended.ELIGIBILITY.set(execution, "ELIGIBLE"),
                            "chooseFoodPartner",
                            execution -> {
                                FOOD_REFERRAL_ID.set(execution, PARCEL);
                                PartnerVariables.NEEDED_WITHIN.set(execution, "WH2");
                            }),
                    "remindWorker",
                    "endPath"),
            List.of(),
            partner());

    private final ProcessEngine engine = PLAIN.engine();

    private static BpmnModelInstance partner() {
        return Bpmn.createExecutableProcess("partner-referral")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask(AT_PARTNER)
                .endEvent()
                .done();
    }

    @BeforeEach
    void thereIsNoFood() {
        CALLS.clear();
        needed = "NEEDED";
        third = false;
    }

    @AfterEach
    void holdsOnlyDeclaredVariables() {
        PathCase.holdsOnly(engine, new FoodPathProcess(new DecisionVariables()).all());
    }

    @AfterAll
    static void everyStepAndFlowWasWalked() {
        assertThat(PLAIN.neverWalked()).isEmpty();
        PLAIN.close();
    }

    @Test
    void paysMoneyFirstAndLooksWhyFoodRanOut() {
        PathCase path = begins();
        assertThat(path.open()).containsExactly(ARRANGE);
        path.does(ARRANGE, FOOD_WAY, "PAYMENT");
        path.does(CONFIRM, FOOD_THERE, "YES");
        path.does(CAUSE, FOOD_OUTLOOK, "SECURE");
        path.endedAt("end_food_secure");
        assertThat(CALLS).endsWith("endPath FOOD_SECURE").doesNotContain("chooseFoodPartner");
    }

    @Test
    void asksAPartnerAndLooksInMeanwhile() {
        PathCase path = begins();
        path.does(ARRANGE, FOOD_WAY, "PARTNER");
        assertThat(path.open()).containsExactly(AT_PARTNER, CONFIRM);
        assertThat(engine.getTaskService()
                        .getVariable(path.task(AT_PARTNER).getId(), PartnerVariables.REFERRAL_ID.name()))
                .isEqualTo(PARCEL);
        path.does(CONFIRM, FOOD_THERE, "YES");
        path.does(CAUSE, FOOD_OUTLOOK, "NOT_YET");
        assertThat(path.open()).as("sent is not done").containsExactly(AT_PARTNER);
        path.does(AT_PARTNER);
        path.endedAt("end_food_goes_on");
        assertThat(CALLS).contains("endPath FOOD_GOES_ON");
    }

    @Test
    void callsTheFamilyWhenNobodySaysThatFoodCame() {
        PathCase path = begins();
        path.does(ARRANGE, FOOD_WAY, "PAYMENT");
        path.passes(Duration.ofHours(3));
        assertThat(CALLS).containsOnlyOnce("remindWorker");
        path.passes(Duration.ofHours(1).minusSeconds(1));
        assertThat(path.open()).containsExactly(CONFIRM);
        path.passes(Duration.ofSeconds(1));
        assertThat(path.open()).containsExactly(CALL);
        path.does(CALL, FOOD_THERE, "NO");
        assertThat(path.open()).as("not there, so it is arranged again").containsExactly(ARRANGE);
    }

    @Test
    void goesOnToTheCauseWhenFoodIsThereAlready() {
        PathCase path = begins();
        path.does(ARRANGE, FOOD_WAY, "SORTED");
        assertThat(path.open()).containsExactly(CAUSE);
        needed = "NOT_NEEDED";
        assertThat(begins().open()).containsExactly(CAUSE);
    }

    @Test
    void looksCloserWithTheLeadTheThirdTimeButGivesFoodFirst() {
        third = true;
        PathCase path = begins();
        assertThat(path.open()).as("no cap: food comes first").containsExactly(ARRANGE);
        path.does(ARRANGE, FOOD_WAY, "PAYMENT");
        path.does(CONFIRM, FOOD_THERE, "YES");
        path.does(CAUSE, FOOD_OUTLOOK, "SECURE");
        assertThat(path.open()).containsExactly(REVIEW);
        path.does(REVIEW);
        path.endedAt("end_food_secure");
    }

    @Test
    void remindsAndThenTellsAManager() {
        PathCase path = begins();
        path.passes(Duration.ofHours(6));
        assertThat(CALLS.stream().filter("remindWorker"::equals)).hasSize(1);
        path.passes(Duration.ofHours(2));
        assertThat(path.open()).containsExactly(LATE, ARRANGE);
        path.does(LATE);
        path.does(ARRANGE, FOOD_WAY, "SORTED");
        path.passes(Duration.ofHours(90));
        assertThat(CALLS.stream().filter("remindWorker"::equals)).hasSize(2);
        path.passes(Duration.ofHours(30));
        assertThat(path.open()).containsExactly(LATE, CAUSE);
        path.does(LATE);
        path.does(CAUSE, FOOD_OUTLOOK, "SECURE");
        path.endedAt("end_food_secure");
    }

    private PathCase begins() {
        return new PathCase(engine, FoodPathProcess.KEY, Map.of());
    }
}
