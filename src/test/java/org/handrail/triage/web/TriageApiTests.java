package org.handrail.triage.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.handrail.platform.web.ApiFrame;
import org.handrail.triage.Codes;
import org.handrail.triage.InputCatalogue;
import org.handrail.triage.PackagedAreas;
import org.handrail.triage.PackagedTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

class TriageApiTests {

    private final AreaOfRequest areas = new AreaOfRequest(PackagedAreas.settings());
    private final MockMvc api = ApiFrame.around(
            new RecommendationApi(PackagedTables.checking(), areas, PackagedTables.recommending()),
            new DecisionsApi(
                    new PackagedTables(),
                    InputCatalogue.packaged(),
                    Codes.packaged(),
                    PackagedAreas.settings(),
                    areas,
                    PackagedTables.evaluatingAlone()));

    @Test
    void recommendsWithEveryEvaluation() throws Exception {
        recommend("""
                {"needs": {"food": 4, "money": 3, "education": 2, "health": null}, "strengths": {"money": 1},
                 "facts": {"childOrUnbornInHousehold": true, "noFoodToday": true, "attendancePct": 88}}""")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.area").value("E10000016"))
                .andExpect(jsonPath("$.routes", hasSize(0)))
                .andExpect(jsonPath("$.rag").value("GREEN"))
                .andExpect(jsonPath("$.level").value(3))
                .andExpect(jsonPath("$.response").value("FAMILY_HELP_NOW"))
                .andExpect(jsonPath("$.urgency").value("SAME_DAY"))
                .andExpect(jsonPath("$.triageWithin").value("WH2"))
                .andExpect(jsonPath("$.firstContactWithin").value("SAME_DAY"))
                .andExpect(jsonPath("$.assessmentWithin").value("WD10"))
                .andExpect(jsonPath("$.pathways[0].pathway").value("FOOD_EMERGENCY"))
                .andExpect(jsonPath("$.pathways[0].domain").value("food"))
                .andExpect(jsonPath("$.pathways[0].priority").value(1))
                .andExpect(jsonPath("$.pathways[0].reasons[0]")
                        .value("There is no food today, so we help with cash or food before anything else."))
                .andExpect(jsonPath(
                        "$.decisions[*].decision",
                        contains(
                                "safeguarding-routes",
                                "safeguarding-screen",
                                "level-of-need",
                                "urgency-sla",
                                "pathways")))
                .andExpect(jsonPath("$.decisions[3].matchedRules[0].row").value(3))
                .andExpect(jsonPath("$.decisions[3].defaultsApplied", hasItem("surgeMode")))
                .andExpect(
                        jsonPath("$.decisions[2].inputs.minStrengthInHighNeed").value(1));
    }

    @Test
    void recommendsForSafetyRoutes() throws Exception {
        recommend("{\"area\": \"E08000015\", \"facts\": {\"exploitation\": \"KNOWN\","
                        + " \"childOrUnbornInHousehold\": true}}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.area").value("E08000015"))
                .andExpect(jsonPath("$.rag").value("RED"))
                .andExpect(jsonPath("$.routes[0].route").value("CHILDREN_MASH"))
                .andExpect(jsonPath("$.routes[0].leadRole").value("MASH_SOCIAL_WORKER"))
                .andExpect(jsonPath("$.routes[0].dueWithin").value("M240"))
                .andExpect(jsonPath("$.routes[0].withoutAgreement").value("YES"))
                .andExpect(jsonPath("$.routes[0].reasons", hasSize(1)))
                .andExpect(jsonPath("$.holdOtherContact").value("UNTIL_LEAD_ADVISES"));
    }

    @Test
    void recommendsFromNothing() throws Exception {
        recommend("{}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.response").value("SUPERVISOR_DECIDES"));
    }

    @Test
    void namesEveryInputThatIsNotKnown() throws Exception {
        recommend("{\"needs\": {\"garden\": 1}, \"facts\": {\"xyz\": true, \"maxNeed\": 3, \"missing\": \"LOST\"}}")
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath(
                        "$.errors[*].pointer",
                        containsInAnyOrder("/needs/garden", "/facts/xyz", "/facts/maxNeed", "/facts/missing")))
                .andExpect(jsonPath("$.errors[1].detail").value("xyz is not the name of a fact."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"food\": 3}; /food",
                "{\"needs\": [3]}; /needs",
                "{\"area\": \"E09000001\"}; /area",
                "{\"area\": \"Kent\"}; /area",
                "{\"facts\": {\"noFoodToday\": \"true\"}}; /facts/noFoodToday",
                "{\"needs\": {\"food\": 2.5}}; /needs/food",
                "{\"facts\": {\"surgeMode\": \"MAJOR\"}}; /facts/surgeMode"
            })
    void refusesWhatItCannotUse(String body, String pointer) throws Exception {
        recommend(body)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].pointer", contains(pointer)));
    }

    @Test
    void listsDecisionsByKey() throws Exception {
        api.perform(get("/api/decisions"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(12)))
                .andExpect(jsonPath("$", hasItems("level-of-need", "safeguarding-routes")));
    }

    @Test
    void describesADecision() throws Exception {
        api.perform(get("/api/decisions/level-of-need"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.key").value("level-of-need"))
                .andExpect(jsonPath("$.hitPolicy").value("FIRST"))
                .andExpect(jsonPath("$.inputs", hasSize(18)))
                .andExpect(jsonPath("$.inputs[2].name").value("statutoryLevel"))
                .andExpect(jsonPath("$.inputs[2].kind").value("setting"))
                .andExpect(jsonPath("$.inputs[2].type").value("number"))
                .andExpect(jsonPath("$.inputs[2].allowed").value("3|4"))
                .andExpect(jsonPath("$.inputs[2].allowedValues", contains(3, 4)))
                .andExpect(jsonPath("$.inputs[2].default").value(4))
                .andExpect(jsonPath("$.inputs[4].name").value("maxNeed"))
                .andExpect(jsonPath("$.inputs[4].default").value("computed"))
                .andExpect(jsonPath("$.inputs[4].meaning").value("Highest need score."))
                .andExpect(jsonPath("$.outputs[*].name", contains("level", "response", "assessment")))
                .andExpect(jsonPath("$.outputs[1].codes[0].code").value("STATUTORY_REFERRAL"))
                .andExpect(jsonPath("$.outputs[1].codes[0].label").value("Refer to the statutory service"))
                .andExpect(jsonPath("$.liveVersions[0].area").value("*"))
                .andExpect(jsonPath("$.liveVersions[0].version").value(1));
    }

    @Test
    void showsDefaultOfANeedAsNull() throws Exception {
        api.perform(get("/api/decisions/pathways"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.hitPolicy").value("COLLECT"))
                .andExpect(jsonPath("$.inputs[1].name").value("food"))
                .andExpect(jsonPath("$.inputs[1].default").value(nullValue()))
                .andExpect(jsonPath("$.inputs[1].allowedValues", hasItem(nullValue())));
    }

    @Test
    void spellsHitPoliciesAsDmnDoes() throws Exception {
        api.perform(get("/api/decisions/partner-routing"))
                .andExpect(jsonPath("$.hitPolicy").value("RULE ORDER"));
    }

    @Test
    void evaluatesOneDecision() throws Exception {
        evaluate("urgency-sla", "{\"rag\": \"GREEN\", \"level\": 2, \"daysToHomelessness\": 15}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.decision").value("urgency-sla"))
                .andExpect(jsonPath("$.version").value(1))
                .andExpect(jsonPath("$.hitPolicy").value("FIRST"))
                .andExpect(jsonPath("$.inputs.daysToHomelessness").value(15))
                .andExpect(jsonPath("$.inputs.noFoodToday").value(false))
                .andExpect(jsonPath("$.defaultsApplied", hasItems("noFoodToday", "surgeMode")))
                .andExpect(jsonPath("$.defaultsApplied", not(hasItem("level"))))
                .andExpect(jsonPath("$.outputs[0].urgency").value("PRIORITY"))
                .andExpect(jsonPath("$.outputs[0].escalateTo").value("HOUSING_LEAD"))
                .andExpect(jsonPath("$.matchedRules[0].row").value(11))
                .andExpect(jsonPath("$.matchedRules[0].id").isNotEmpty())
                .andExpect(jsonPath("$.matchedRules[0].annotation")
                        .value("The home may be lost within eight weeks, so there is still time to stop it."));
    }

    @Test
    void evaluatesForAnArea() throws Exception {
        evaluate("level-of-need", "{\"area\": \"E06000027\", \"maxNeed\": 1}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outputs[0].level").value(2));
        evaluate("level-of-need", "{\"area\": \"E06000099\", \"maxNeed\": 1}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].pointer").value("/area"));
    }

    @Test
    void answersWithoutRowsWhenNothingMatches() throws Exception {
        evaluate("safeguarding-routes", "{}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outputs", hasSize(0)))
                .andExpect(jsonPath("$.matchedRules", hasSize(0)));
    }

    @Test
    void namesInputThatTheDecisionDoesNotTake() throws Exception {
        evaluate("safeguarding-screen", "{\"suicideRisk\": \"NONE\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].pointer").value("/suicideRisk"))
                .andExpect(jsonPath("$.errors[0].detail")
                        .value("suicideRisk is not an input of the decision safeguarding-screen."));
    }

    @Test
    void refusesValueThatIsNotAllowed() throws Exception {
        evaluate("level-of-need", "{\"maxNeed\": 5}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].detail").value("maxNeed must be one of 0, 1, 2, 3, 4."));
    }

    @Test
    void knowsNoOtherDecisions() throws Exception {
        api.perform(get("/api/decisions/horoscope")).andExpect(status().isNotFound());
        evaluate("horoscope", "{}")
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith(APPLICATION_PROBLEM_JSON));
    }

    private ResultActions recommend(String body) throws Exception {
        return api.perform(
                post("/api/triage/recommendation").contentType(APPLICATION_JSON).content(body));
    }

    private ResultActions evaluate(String key, String body) throws Exception {
        return api.perform(post("/api/decisions/" + key + "/evaluate")
                .contentType(APPLICATION_JSON)
                .content(body));
    }
}
