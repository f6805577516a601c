package org.handrail.frontdoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.handrail.frontdoor.ReferralRequest;
import org.handrail.frontdoor.ReferralRequest.Agreement;
import org.handrail.frontdoor.ReferralRequest.ReferredMember;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway")
class DraftAsRequestTests {

    @Test
    void turnsAnswersAboutSafetyIntoCodes() {
        assertThat(TypedDraft.safe()
                        .type("facts.immediateDanger", "YES")
                        .type("facts.missing", "REPEAT")
                        .type("facts.suicideRisk", "THOUGHTS")
                        .facts())
                .containsEntry("immediateDanger", true)
                .containsEntry("noSafePlaceTonight", false)
                .containsEntry("missing", "REPEAT")
                .containsEntry("suicideRisk", "THOUGHTS")
                .containsEntry("childOrUnbornInHousehold", true)
                .containsEntry("childConcern", "NONE")
                .doesNotContainKey("safetyQuestionsAnswered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts.immediateDanger", "facts.missing", "facts.noSafePlaceTonight", "facts.exploitation"})
    void leavesOutWhatIsNotKnownAndSaysThatQuestionsAreOpen(String field) {
        assertThat(TypedDraft.safe().type(field, "UNKNOWN").facts())
                .doesNotContainKey(field.substring("facts.".length()))
                .containsEntry("safetyQuestionsAnswered", false);
    }

    @Test
    void neverTakesAbuseThatIsNotKnownForNone() {
        TypedDraft draft = TypedDraft.safe().type("needs.domesticAbuse", "UNKNOWN");
        assertThat(draft.request().needs()).containsEntry("domesticAbuse", null);
        assertThat(draft.facts()).containsEntry("safetyQuestionsAnswered", false);
    }

    @Test
    void leavesOutAnswersToQuestionsThatDoNotFollow() {
        assertThat(TypedDraft.safe()
                        .type("facts.adultCareSupportNeeds", "YES")
                        .type("facts.dashCount", "14")
                        .type("facts.abuse", "daHighByJudgement")
                        .facts())
                .doesNotContainKeys("adultCareSupportNeeds", "dashCount", "daHighByJudgement");
        assertThat(TypedDraft.safe()
                        .type("needs.domesticAbuse", "3")
                        .type("facts.dashCount", "14")
                        .type("facts.abuse", "daHighByJudgement")
                        .facts())
                .containsEntry("dashCount", 14)
                .containsEntry("daHighByJudgement", true);
    }

    @Test
    void asksAboutTheAdultAlsoWhenHarmIsNotKnown() {
        assertThat(TypedDraft.safe()
                        .type("facts.adultAbuseNeglect", "UNKNOWN")
                        .type("facts.adultCareSupportNeeds", "YES")
                        .facts())
                .containsEntry("adultAbuseNeglect", "UNKNOWN")
                .containsEntry("adultCareSupportNeeds", "YES");
    }

    @Test
    void takesABoxThatIsNotTickedForNothingSaid() {
        assertThat(TypedDraft.safe().type("facts.urgent", "noFoodToday").facts())
                .containsEntry("noFoodToday", true)
                .doesNotContainKeys("noMedication", "noHeatPowerOrWater");
    }

    @Test
    void ignoresABoxThatThePageDoesNotOffer() {
        assertThat(TypedDraft.safe()
                        .type("facts.urgent", "noFoodToday", "statutoryIndicator")
                        .facts())
                .doesNotContainKey("statutoryIndicator");
    }

    @Test
    void givesYoungCarersTheirCode() {
        assertThat(TypedDraft.safe().type("facts.known", "youngCarer").facts()).containsEntry("youngCarer", "YES");
    }

    @Test
    void seesSmallChildrenInTheDatesOfBirth() {
        assertThat(TypedDraft.safe().facts())
                .containsEntry("childUnder5", true)
                .containsEntry("vulnerableMember", true);
        assertThat(TypedDraft.safe()
                        .nobody()
                        .person("Ivy", "Reed", "23", "11", "2021")
                        .facts())
                .doesNotContainKeys("childUnder5", "vulnerableMember");
    }

    @Test
    void takesADateToComeForABabyOnTheWay() {
        assertThat(TypedDraft.safe()
                        .nobody()
                        .person("Baby", "Reed", "1", "3", "2027")
                        .facts())
                .containsEntry("childOrUnbornInHousehold", true)
                .containsEntry("vulnerableMember", true)
                .doesNotContainKey("childUnder5");
    }

    @Test
    void believesADateOfBirthMoreThanTheAnswerThatThereIsNoChild() {
        assertThat(TypedDraft.safe()
                        .type("facts.childOrUnbornInHousehold", "NO")
                        .facts())
                .containsEntry("childOrUnbornInHousehold", true)
                .containsEntry("childConcern", "UNKNOWN")
                .containsEntry("safetyQuestionsAnswered", false);
    }

    @Test
    void asksNothingAboutChildrenWhereThereAreNone() {
        TypedDraft adults = TypedDraft.safe().nobody().person("Maya", "Reed", "23", "11", "2008");
        assertThat(adults.type("facts.childOrUnbornInHousehold", "NO")
                        .type("facts.childConcern", "SUSPECTED_SIGNIFICANT_HARM")
                        .facts())
                .containsEntry("childOrUnbornInHousehold", false)
                .containsEntry("childConcern", "NONE")
                .doesNotContainKeys("exploitation", "safetyQuestionsAnswered");
    }

    @Test
    void scoresOnlyWhatWasAsked() {
        ReferralRequest request = TypedDraft.safe()
                .type("needs.food", "4")
                .type("needs.money", "")
                .type("strengths.isolation", "3")
                .request();
        assertThat(request.needs()).containsEntry("food", 4).containsEntry("money", null);
        assertThat(request.strengths()).containsEntry("isolation", 3).containsEntry("food", null);
    }

    @Test
    void leavesADateOfBirthOutWhenItIsNoDay() {
        ReferralRequest request = TypedDraft.safe()
                .nobody()
                .person("Maya", "", "", "", "")
                .person("Leo", "", "31", "2", "2020")
                .request();
        assertThat(request.household().members())
                .extracting(ReferredMember::dateOfBirth)
                .containsExactly(null, null);
    }

    @Test
    void keepsHowAndWhenTheFamilyAnsweredOnlyIfTheyDid() {
        TypedDraft draft = TypedDraft.safe()
                .type("agreementToSupport.method", "PHONE")
                .type("agreementToSupport.on.day", "3")
                .type("agreementToSupport.on.month", "11")
                .type("agreementToSupport.on.year", "2026");
        assertThat(draft.request().agreementToSupport()).isEqualTo(new Agreement("NOT_ASKED", null, null));
        assertThat(draft.type("agreementToSupport.status", "REFUSED").request().agreementToSupport())
                .isEqualTo(new Agreement("REFUSED", "PHONE", "2026-11-03"));
    }

    @Test
    void passesOnANumberThatIsNoneSoThatItIsRefused() {
        assertThat(TypedDraft.safe().type("facts.daysToHomelessness", "soon").facts())
                .containsEntry("daysToHomelessness", "soon");
    }

    @Test
    void saysThatThereIsNoFixedAddress() {
        assertThat(TypedDraft.safe()
                        .type("household.address.noFixedAbode", "true")
                        .request()
                        .household()
                        .address()
                        .noFixedAbode())
                .isTrue();
    }
}
