package org.handrail.partners;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.caserecord.AgreementStatus;
import org.handrail.caserecord.AgreementToSupport;
import org.handrail.caserecord.Agreements;
import org.handrail.casework.TellingOfConcern;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.support.OnH2;
import org.handrail.support.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** What an organisation sees of a case while it helps, and how that ends. */
class SharedPartIT extends OnH2 {

    private static final int OK = HttpStatus.OK.value();
    private static final int NOT_FOUND = HttpStatus.NOT_FOUND.value();

    @SuppressWarnings("NullAway.Init")
    private PartnerStory story;

    @BeforeEach
    void opensTheStory(
            @Autowired PartnerOffers offers,
            @Autowired AnsweringOffer answering,
            @Autowired PhoneAnswers phone,
            @Autowired OfferSheets sheets,
            @Autowired UnmetNeeds unmet,
            @Autowired TellingOfConcern telling,
            @Autowired CurrentActor currentActor) {
        story = new PartnerStory(desk(), offers, answering, phone, sheets, unmet, telling, currentActor);
    }

    @Test
    void showsWhoHelpsOnlyWhatTheHelpIsForUntilTheFamilyWithdraws() throws IOException, InterruptedException {
        String reference = story.offered("Sharedpart");
        String page = "/cases/" + reference;
        Person helper = Person.signIn(port, "foodbank");
        assertThat(helper.get(page).statusCode()).as("before a yes").isEqualTo(NOT_FOUND);
        UUID offer = story.offer(reference).terms().id();
        helper.submit("/offers/" + offer + "/accept", Map.of());

        assertThat(helper.get("/offers/" + offer).body()).contains(page, "See what is shared with you");
        String shared = helper.get(page).body();
        assertThat(shared)
                .contains("What is shared with you", reference, "The council", "Money", "Need: 3 of 4")
                .doesNotContain(
                        "School and learning",
                        "Sharedpart",
                        "Timeline",
                        "Notes",
                        "FUEL_CRISIS",
                        "no heat until Friday");
        JsonNode json = as("foodbank").getForObject("/api" + page, JsonNode.class);
        assertThat(json.findValuesAsText("name")).containsExactly("Say when help starts");
        assertThat(json.path("rag").isNull() && json.path("level").isNull()).isTrue();
        assertThat(json.path("routes")).isEmpty();
        for (String part : List.of("/history", "/service-referrals")) {
            assertThat(as("foodbank")
                            .getForEntity("/api" + page + part, String.class)
                            .getStatusCode())
                    .as(part)
                    .isEqualTo(HttpStatus.NOT_FOUND);
        }
        for (String part :
                List.of("/looks", "/paper/assessment", "/paper/plan", "/plan/handover", "/not-same-family")) {
            assertThat(helper.get(page + part).statusCode()).as(part).isEqualTo(NOT_FOUND);
        }
        assertThat(helper.submit(page + "/notes", Map.of("note", "Hello")).statusCode())
                .isEqualTo(NOT_FOUND);
        assertThat(helper.get("/cases").body()).doesNotContain(reference);
        assertThat(Person.signIn(port, "linkworker").get(page).statusCode())
                .as("another organisation")
                .isEqualTo(NOT_FOUND);

        desk().sends(
                        "coordinator",
                        reference,
                        "ending",
                        Map.of("ending", "AGREEMENT_WITHDRAWN", "endingWords", "They said no."));
        assertThat(helper.get(page).statusCode()).as("at once").isEqualTo(NOT_FOUND);
        assertThat(helper.get("/offers/" + offer).statusCode()).isEqualTo(NOT_FOUND);
        assertThat(as("foodbank").getForEntity("/api" + page, String.class).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void closesTheSharedPartWithTheWordOfTheFamilyHoweverItIsRecorded(
            @Autowired Agreements agreements, @Autowired CurrentActor actor) throws IOException, InterruptedException {
        String reference = story.offered("Midway");
        UUID offer = story.offer(reference).terms().id();
        Person helper = Person.signIn(port, "foodbank");
        helper.submit("/offers/" + offer + "/accept", Map.of());
        assertThat(helper.get("/offers/" + offer).body()).contains("Midway");
        assertThat(helper.get("/cases/" + reference).statusCode()).isEqualTo(OK);

        actor.runAs(
                new Actor("coordinator", "council"),
                () -> agreements.record(
                        CaseReference.parse(reference),
                        new AgreementToSupport(AgreementStatus.WITHDRAWN, "", LocalDate.of(2026, 1, 6))));

        assertThat(story.offer(reference).state())
                .as("no process has heard yet")
                .isEqualTo(OfferState.ACCEPTED);
        assertThat(helper.get("/cases/" + reference).statusCode()).isEqualTo(NOT_FOUND);
        assertThat(helper.get("/offers/" + offer).body()).doesNotContain("Midway", "no heat until Friday");
    }
}
