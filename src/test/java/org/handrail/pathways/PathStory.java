package org.handrail.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.handrail.casework.EndingHelp;
import org.handrail.casework.HelpFromPartners;
import org.handrail.casework.TellingOfConcern;
import org.handrail.partners.AnsweringOffer;
import org.handrail.partners.HelpOutcome;
import org.handrail.partners.OfferSheet;
import org.handrail.partners.OfferSheets;
import org.handrail.partners.OfferState;
import org.handrail.partners.PartnerOffer;
import org.handrail.partners.PartnerOffers;
import org.handrail.partners.PartnerReferral;
import org.handrail.partners.PartnerReferrals;
import org.handrail.partners.ReferralResult;
import org.handrail.partners.SharingScope;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.TableScan;
import org.handrail.support.CaseDesk;
import org.handrail.support.Referral;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.http.HttpStatus;

/** What must be true of food and housing on either database, from a referral to what came of it. */
final class PathStory {

    private static final String HOUSING = "housing-options-prevention";
    private static final Map<String, Object> AGREED = Map.of(
            "referralAgreed", "YES",
            "housing_service", HOUSING,
            "housing_contact", "CANARYREASON 07700 900123",
            "housing_reason", "CANARYREASON the section 8 notice ends in 40 days");

    private final CaseDesk desk;
    private final ListableBeanFactory beans;

    PathStory(CaseDesk desk, ListableBeanFactory beans) {
        this.desk = desk;
        this.beans = beans;
    }

    void seesThatAFamilyHasFoodAndWhyItRanOut() {
        String reference = chosen(Referral.storyA(), "Hungry", "FOOD_EMERGENCY");
        submit("coordinator", reference, "Get food today", Map.of("foodWay", "PARTNER"));
        submit(
                "coordinator",
                reference,
                "Choose with the family",
                Map.of(
                        "familyChoice", "CHOSEN",
                        "partner_first", "foodbank-emergency-food",
                        "partner_words", "CANARYREASON no food until Friday",
                        "partner_needed", "true"));
        PartnerOffer offer = offer(reference);
        submit("coordinator", reference, "Is the food there?", Map.of("foodThere", "YES"));
        assertThat(line(reference).state()).isEqualTo("Finding out why food ran out");
        submit(
                "coordinator",
                reference,
                "Find out why",
                Map.of(
                        "food_cause", "HEALTH",
                        "food_healthy_start", "APPLIED",
                        "food_school_meals", "HAVE_IT",
                        "food_holiday", "NOT_WANTED",
                        "food_pantry", "APPLIED",
                        "food_money_help", "YES",
                        "foodOutlook", "SECURE",
                        "note_words", "CANARYREASON"));
        assertThat(line(reference).outcome()).isEqualTo("There is enough food now");
        assertThat(bean(PartnerReferrals.class).waiting(CaseReference.parse(reference)))
                .as("help with money is looked for next")
                .extracting(PartnerReferral::pathway)
                .containsExactly("INCOME_MAXIMISATION");
        assertThat(history(reference)).contains("HELP_PATH_OPENED", "HELP_PATH_ENDED");
        assertThat(new TableScan(bean(DataSource.class)).columnsWith("Somebody’s health"))
                .as("nowhere but in the form itself")
                .containsOnly("act_ge_bytearray.bytes_");
        bean(CurrentActor.class).runAs(new Actor("foodbank", "foodbank"), () -> {
            bean(AnsweringOffer.class).accept(offer.terms().id());
            bean(AnsweringOffer.class).start(offer.terms().id());
            bean(AnsweringOffer.class).outcome(offer.terms().id(), HelpOutcome.ACHIEVED, "CANARYREASON");
        });
        assertThat(tasks("coordinator", reference)).containsExactly("Look at what came of it");
    }

    /** A private tenant with a child; the section 8 notice ends in 40 days. */
    void keepsAHomeWithThreeFactsOnly() {
        String reference = referredToHousing("Tenant");
        PartnerOffer offer = offer(reference);
        assertThat(offer.terms().sharing().scope()).isEqualTo(SharingScope.NAME_CONTACT_REASON);
        HelpPath path = path(reference);
        assertThat(bean(PathEntries.class)
                        .newest(path, EntryKind.DUTY_TO_REFER)
                        .orElseThrow()
                        .lines())
                .satisfiesExactly(
                        name -> assertThat(name).startsWith("Name: ").endsWith("Tenant"),
                        contact -> assertThat(contact).isEqualTo("Contact: CANARYREASON 07700 900123"),
                        reason -> assertThat(reason)
                                .isEqualTo("Reason: CANARYREASON the section 8 notice ends in 40 days"));
        submit("housing", reference, "Say that you have it", Map.of());
        assertThat(line(reference).state()).isEqualTo("Housing Options has it");
        housingSeesNoCase(reference);
        submit(
                "housing",
                reference,
                "Get in touch with the family",
                Map.of("housing_contacted", "CANARYREASON rang today"));
        assertThat(offer(reference).state()).isEqualTo(OfferState.ACCEPTED);
        OfferSheet sheet = bean(CurrentActor.class)
                .runAs(
                        new Actor("housing", "housing"),
                        () -> bean(OfferSheets.class).open(offer(reference)));
        assertThat(sheet.members()).as("also after a yes").isEmpty();
        assertThat(sheet.address()).isNull();
        submit(
                "housing",
                reference,
                "Send the personal housing plan",
                Map.of(
                        "dutyOwed", "PREVENTION",
                        "housing_family_steps", "CANARYREASON pay the rent",
                        "housing_council_steps", "CANARYREASON speak to the landlord"));
        assertThat(bean(HousingPlans.class).ofCase(CaseReference.parse(reference)))
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.familySteps()).isEqualTo("CANARYREASON pay the rent");
                    assertThat(plan.councilSteps()).isEqualTo("CANARYREASON speak to the landlord");
                });
        assertThat(offer(reference).state()).isEqualTo(OfferState.STARTED);
        for (String day : List.of("timer_first_check", "timer_second_check")) {
            desk.comes(reference, day);
            submit("coordinator", reference, "Ask how it goes", Map.of("housing_check", "CANARYREASON going well"));
        }
        submit(
                "housing",
                reference,
                "Say how the duty ended",
                Map.of("dutyResult", "PREVENTED", "housing_ended_why", "CANARYREASON a new tenancy for a year"));
        assertThat(line(reference).outcome()).isEqualTo("The home was kept, or a new one found");
        assertThat(offer(reference).state()).isEqualTo(OfferState.ENDED);
        assertThat(tasks("coordinator", reference)).containsExactly("Look at what came of it");
        assertThat(history(reference)).contains("DUTY_TO_REFER_SENT", "HOUSING_PLAN_RECEIVED");
        housingSeesNoCase(reference);
    }

    void takesTheReferralBackWhenTheFamilySaysNo() {
        String reference = referredToHousing("Changedmind");
        bean(CurrentActor.class)
                .runAs(
                        new Actor("coordinator", "council"),
                        () -> bean(TellingOfConcern.class)
                                .ending(
                                        CaseReference.parse(reference),
                                        EndingHelp.Reason.AGREEMENT_WITHDRAWN,
                                        "CANARYREASON"));
        assertThat(offer(reference).state()).isEqualTo(OfferState.RECALLED);
        assertThat(bean(PartnerReferrals.class).ofCase(CaseReference.parse(reference)))
                .extracting(PartnerReferral::result)
                .containsOnly(ReferralResult.WITHDRAWN);
        assertThat(tasks("housing", reference)).isEmpty();
    }

    private String referredToHousing(String family) {
        Map<String, Object> tenant = Referral.of(
                Map.of("housing", 3),
                Map.of(
                        "daysToHomelessness", 40,
                        "childOrUnbornInHousehold", true,
                        "childConcern", "NONE",
                        "suicideRisk", "NONE",
                        "adultAbuseNeglect", "NO"));
        String reference = chosen(tenant, family, "HOUSING_PREVENTION");
        assertThat(String.valueOf(desk.read("auditor", reference).get("pathways")))
                .contains("HOUSING_PREVENTION");
        submit("coordinator", reference, "Agree the referral with the family", AGREED);
        return reference;
    }

    private void housingSeesNoCase(String reference) {
        assertThat(desk.as("housing")
                        .getForEntity("/api/cases/" + reference, String.class)
                        .getStatusCode())
                .as("a task about the offer does not open the case")
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    private String chosen(Map<String, Object> referral, String family, String pathway) {
        String reference = desk.received(Referral.ofStrangers(referral, family));
        submit("triage", reference, "Have the triage conversation", Referral.decided("2"));
        submit(
                "coordinator",
                reference,
                "Arrange the help",
                Map.of(
                        "partner_pathways", List.of(pathway),
                        "agreement_status", "GIVEN",
                        "agreement_method", "PHONE",
                        "agreement_on", "2026-01-05"));
        return reference;
    }

    private PartnerOffer offer(String reference) {
        return bean(PartnerOffers.class).ofCase(CaseReference.parse(reference)).get(0);
    }

    private HelpPath path(String reference) {
        return bean(HelpPaths.class).ofCase(CaseReference.parse(reference)).get(0);
    }

    private HelpFromPartners.Line line(String reference) {
        return bean(HelpFromPartners.class).of(CaseReference.parse(reference)).get(0);
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    private String history(String reference) {
        return desk.history(reference);
    }

    private List<String> tasks(String account, String reference) {
        return desk.tasks(account, reference).stream()
                .map(task -> task.substring(0, task.indexOf('|')))
                .toList();
    }

    private void submit(String account, String reference, String name, Map<String, Object> values) {
        desk.does(account, reference, name, values);
    }
}
