package org.handrail.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityDecisionTests extends DecisionTableCase {

    EligibilityDecisionTests() {
        super("eligibility");
    }

    @ParameterizedTest
    @CsvSource({"YES,14", "NO,1", "SAFETY_MOVE,14", "UNKNOWN,14"})
    void sendsOnlyPeopleFromElsewhereToTheirOwnCouncil(String livesInArea, int row) {
        assertThat(row("pathway", "FOOD_EMERGENCY", "livesInArea", livesInArea)).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({
        "false,UC,true,YES,3",
        "false,UNKNOWN,true,UNKNOWN,3",
        "false,UC,false,YES,14",
        "false,UC,false,UNKNOWN,13",
        "true,UC_HOUSING,true,YES,4",
        "true,HB,false,UNKNOWN,4",
        "true,UNKNOWN,true,YES,5",
        "true,UC,true,YES,6",
        "true,NONE,true,YES,6",
        "true,UC_HOUSING,true,NRPF,2",
        "false,UC,true,NRPF,2"
    })
    void weighsACrisisPayment(boolean housingPayment, String benefit, boolean shock, String publicFunds, int row) {
        assertThat(row(
                        "pathway",
                        "CRISIS_PAYMENT",
                        "crfHousingPayment",
                        housingPayment,
                        "benefit",
                        benefit,
                        "financialShock",
                        shock,
                        "publicFunds",
                        publicFunds))
                .isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"true,7", "false,8", ",14"})
    void opensHousingHelpWhenTheHomeIsAtRiskSoon(@Nullable Boolean threatened, int row) {
        assertThat(row("pathway", "HOUSING_PREVENTION", "threatened56", threatened))
                .isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({
        "DEBT_ADVICE,breathingSpaceLast12m,true,9",
        "DEBT_ADVICE,breathingSpaceLast12m,false,14",
        "PARENTING_PROGRAMME,dependentChildOrExpecting,false,12",
        "PARENTING_PROGRAMME,dependentChildOrExpecting,true,14",
        "BEST_START_FAMILY_HUB,dependentChildOrExpecting,false,12",
        "FOOD_EMERGENCY,dependentChildOrExpecting,false,14"
    })
    void weighsOneFactOfAPathway(String pathway, String fact, boolean value, int row) {
        assertThat(row("pathway", pathway, fact, value)).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"YES,14", "NO,10", "UNKNOWN,14"})
    void asksForALocalGpOnlyForTheLinkWorker(String registered, int row) {
        assertThat(row("pathway", "SOCIAL_PRESCRIBING", "registeredGpInArea", registered))
                .isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({
        "HOUSING_RELIEF,13",
        "INCOME_MAXIMISATION,13",
        "WARM_HOME,13",
        "FOOD_EMERGENCY,14",
        "CARERS_ASSESSMENT,11",
        "YOUNG_CARERS_SUPPORT,11"
    })
    void letsFoodAndSafetyNeverWaitForTheQuestionOfPublicFunds(String pathway, int row) {
        assertThat(row("pathway", pathway, "publicFunds", "UNKNOWN")).isEqualTo(row);
        assertThat(row("pathway", pathway, "publicFunds", "YES")).isEqualTo(row == 13 ? 14 : row);
    }
}
