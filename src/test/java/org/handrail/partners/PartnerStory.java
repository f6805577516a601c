package org.handrail.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.handrail.casework.EndingHelp;
import org.handrail.casework.TellingOfConcern;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.support.CaseDesk;
import org.handrail.support.Referral;
import org.springframework.http.HttpStatus;

/** What must be true of help at partners on either database, from a referral to what came of it. */
final class PartnerStory {

    private static final Actor FOOD_BANK = new Actor("foodbank", "foodbank");
    private static final Map<String, Object> TO_THE_FOOD_BANK = Map.of(
            "familyChoice", "CHOSEN",
            "partner_first", "foodbank-emergency-food",
            "partner_words", "CANARYREASON no heat until Friday",
            "partner_needed", "true");

    private static final Map<String, Object> DECIDED = Map.ofEntries(
            Map.entry("triageOutcome", "DECIDED"),
            Map.entry("agreedLevel", "2"),
            Map.entry("override_reason", "FAMILY_CHOICE"),
            Map.entry("override_words", "CANARYREASON"),
            Map.entry("lawful_basis", "PUBLIC_TASK"),
            Map.entry("agreement_status", "GIVEN"),
            Map.entry("agreement_method", "PHONE"),
            Map.entry("agreement_on", "2026-01-05"),
            Map.entry("contact_channel", "PHONE"),
            Map.entry("contact_reached", "true"),
            Map.entry("contact_who", "Canarygiven"));

    private final CaseDesk desk;
    private final PartnerOffers offers;
    private final AnsweringOffer answering;
    private final PhoneAnswers phone;
    private final OfferSheets sheets;
    private final UnmetNeeds unmet;
    private final TellingOfConcern telling;
    private final CurrentActor currentActor;

    PartnerStory(
            CaseDesk desk,
            PartnerOffers offers,
            AnsweringOffer answering,
            PhoneAnswers phone,
            OfferSheets sheets,
            UnmetNeeds unmet,
            TellingOfConcern telling,
            CurrentActor currentActor) {
        this.desk = desk;
        this.offers = offers;
        this.answering = answering;
        this.phone = phone;
        this.sheets = sheets;
        this.unmet = unmet;
        this.telling = telling;
        this.currentActor = currentActor;
    }

    /** The reference of a new case whose family was offered to the food bank. */
    String offered(String family) {
        String reference = chosen(family, "FUEL_CRISIS");
        desk.does("coordinator", reference, "Choose with the family", TO_THE_FOOD_BANK);
        return reference;
    }

    void seesHelpThroughFromChoiceToClosing() {
        String reference = offered("Partner");
        PartnerOffer offer = offer(reference);
        assertThat(offer.state()).isEqualTo(OfferState.REQUESTED);
        assertThat(offer.terms().sharing().scope()).isEqualTo(SharingScope.NEEDED_FOR_PURPOSE);
        UUID id = offer.terms().id();

        OfferSheet asked = asFoodBank(() -> sheets.open(offers.find(id).orElseThrow()));
        assertThat(asked.name()).contains("Partner");
        assertThat(asked.reason()).contains("no heat until Friday");
        assertThat(asked.why()).isNotEmpty();
        assertThat(asked.members()).as("the household is shown after a yes").isEmpty();

        asFoodBank(() -> {
            answering.see(id);
            answering.ask(id, "CANARYREASON any allergies?");
            return id;
        });
        desk.does("coordinator", reference, "Answer the partner", Map.of("partner_answer", "CANARYREASON none"));
        asFoodBank(() -> {
            assertThat(offers.find(id).orElseThrow().words().answer()).isEqualTo("CANARYREASON none");
            answering.accept(id);
            return id;
        });
        OfferSheet accepted = asFoodBank(() -> sheets.open(offers.find(id).orElseThrow()));
        assertThat(accepted.members()).isNotEmpty();
        assertThatThrownBy(() -> asFoodBank(() -> {
                    answering.decline(id, DeclineReason.NO_CAPACITY, null);
                    return id;
                }))
                .isInstanceOf(OfferRefusal.class)
                .hasMessageContaining("ACCEPTED");
        asFoodBank(() -> {
            answering.start(id);
            answering.outcome(id, HelpOutcome.ACHIEVED, "CANARYREASON all well");
            return id;
        });
        desk.does(
                "coordinator",
                reference,
                "Look at what came of it",
                Map.of(
                        "fact_goalProgress", "MET",
                        "fact_openNeedsAtLeast2", 0,
                        "fact_universalSupportNamed", "true"));
        assertThat(desk.status(reference)).isEqualTo("CLOSING");
        assertThat(desk.task("coordinator", reference, "Look back with the family"))
                .isNotBlank();
        assertThat(desk.history(reference))
                .contains("OFFER_MADE", "OFFER_ACCEPTED", "OFFER_READ", "PARTNER_ASKED", "HELP_ENDED", "NOTICE_SENT");
    }

    void hearsThePartnerInItsTasksAsOnItsPage() {
        String reference = offered("Tasked");
        assertThat(tasksOf("foodbank", reference)).containsExactly("Answer the offer");
        assertThat(tasksOf("coordinator", reference)).doesNotContain("Answer the offer");
        for (String other : List.of("linkworker", "housing", "school", "school2")) {
            assertThat(tasksOf(other, reference)).as(other).isEmpty();
        }
        assertThat(desk.tries("foodbank", reference, "Answer the offer", Map.of("partnerAnswer", "NO"))
                        .getStatusCode())
                .as("no reason was given")
                .isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(offer(reference).state()).isEqualTo(OfferState.REQUESTED);

        desk.does(
                "foodbank",
                reference,
                "Answer the offer",
                Map.of("partnerAnswer", "ASK", "offer_question", "CANARYREASON any allergies?"));
        assertThat(tasksOf("foodbank", reference)).as("it is our turn").isEmpty();
        desk.does("coordinator", reference, "Answer the partner", Map.of("partner_answer", "CANARYREASON none"));
        desk.does("foodbank", reference, "Answer the offer", Map.of("partnerAnswer", "YES"));
        assertThat(offer(reference).state()).isEqualTo(OfferState.ACCEPTED);
        desk.does("foodbank", reference, "Say when help starts", Map.of("helpStart", "STARTED"));
        assertThat(offer(reference).state()).isEqualTo(OfferState.STARTED);
        assertThat(desk.read("foodbank", reference))
                .as("who helps sees the shared part only")
                .containsEntry("routes", List.of())
                .containsEntry("rag", null)
                .containsEntry("pathways", List.of("FUEL_CRISIS"));
        desk.does(
                "foodbank",
                reference,
                "Say what came of it",
                Map.of("offer_outcome", "PARTLY", "offer_outcomeWords", "CANARYREASON half of it"));
        assertThat(offer(reference).outcome()).contains(HelpOutcome.PARTLY);
        assertThat(offer(reference).words().words()).isEqualTo("CANARYREASON half of it");
        assertThat(desk.as("foodbank")
                        .getForEntity("/api/cases/" + reference, String.class)
                        .getStatusCode())
                .as("the help has ended")
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(tasksOf("foodbank", reference)).isEmpty();
        assertThat(desk.task("coordinator", reference, "Look at what came of it"))
                .isNotBlank();
        assertThat(desk.history(reference))
                .contains("PARTNER_ASKED", "OFFER_ACCEPTED", "HELP_STARTED", "HELP_ENDED", "OFFER_READ", "NOTICE_SENT");
    }

    void asksTheNextWhenThePartnerSaysNoInItsTask() {
        String reference = offered("Taskedno");
        desk.does(
                "foodbank",
                reference,
                "Answer the offer",
                Map.of(
                        "partnerAnswer",
                        "NO",
                        "offer_declineReason",
                        "NO_CAPACITY",
                        "offer_declineWords",
                        "CANARYREASON"));
        assertThat(offer(reference).reason()).contains(DeclineReason.NO_CAPACITY);
        assertThat(tasksOf("foodbank", reference)).isEmpty();
        assertThat(desk.task("coordinator", reference, "Find another way")).isNotBlank();
    }

    void takesTheTaskAwayWhenThePageWasFirst() {
        String reference = offered("Pagefirst");
        String task = desk.task("foodbank", reference, "Answer the offer");
        UUID id = offer(reference).terms().id();
        asFoodBank(() -> {
            answering.accept(id);
            return id;
        });
        assertThat(tasksOf("foodbank", reference)).containsExactly("Say when help starts");
        assertThat(desk.submits("foodbank", task, Map.of("partnerAnswer", "NO", "offer_declineReason", "CONFLICT"))
                        .getStatusCode()
                        .is4xxClientError())
                .as("the task is gone")
                .isTrue();
        assertThat(offer(reference).state()).isEqualTo(OfferState.ACCEPTED);
        desk.does(
                "foodbank",
                reference,
                "Say when help starts",
                Map.of("helpStart", "WILL_NOT_START", "offer_neverBegan", "DISENGAGED"));
        assertThat(offer(reference).outcome()).contains(HelpOutcome.DISENGAGED);
        assertThatThrownBy(() -> asFoodBank(() -> {
                    answering.start(id);
                    return id;
                }))
                .as("the task was first")
                .isInstanceOf(OfferRefusal.class)
                .hasMessageContaining("ENDED");
    }

    void writesDownWhatAPartnerSaidOnThePhone() {
        String reference = offered("Phoned");
        PartnerOffer offer = offer(reference);
        Actor coordinator = new Actor("coordinator", "council");
        currentActor.runAs(
                coordinator, () -> phone.record(offer, new OfferAnswer.Yes(), "CANARYREASON Sam", "CANARYREASON soon"));
        assertThat(offer(reference).state()).isEqualTo(OfferState.ACCEPTED);
        assertThat(tasksOf("foodbank", reference)).containsExactly("Say when help starts");
        assertThatThrownBy(() -> currentActor.runAs(
                        coordinator,
                        () -> phone.record(
                                offer, new OfferAnswer.No(DeclineReason.UNSAFE, null), "CANARYREASON Kim", null)))
                .isInstanceOf(OfferRefusal.class)
                .hasMessageContaining("ACCEPTED");
        assertThat(phone.of(offer)).singleElement().satisfies(call -> {
            assertThat(call.what()).isEqualTo("They said yes");
            assertThat(call.who()).isEqualTo("CANARYREASON Sam");
            assertThat(call.words()).isEqualTo("CANARYREASON soon");
            assertThat(call.by()).isEqualTo(coordinator);
        });
        assertThat(desk.history(reference))
                .contains("OFFER_ACCEPTED", "ANSWERED_BY_PHONE")
                .doesNotContain("Sam");
    }

    void showsAnOfferToNobodyElse() {
        String reference = offered("Elsewhere");
        UUID id = offer(reference).terms().id();
        for (String other : List.of("nhs", "housing", "school", "school2", "council")) {
            assertThat(answering.find(other, id)).as(other).isEmpty();
        }
        assertThat(answering.find("foodbank", id)).isPresent();
        for (String account : List.of("foodbank", "linkworker", "housing")) {
            assertThat(desk.as(account)
                            .getForEntity("/api/cases/" + reference, String.class)
                            .getStatusCode())
                    .as("the whole case is not for %s", account)
                    .isEqualTo(HttpStatus.NOT_FOUND);
        }
    }

    void takesOffersBackWhenTheFamilySaysNo() {
        String reference = offered("Withdrawn");
        UUID id = offer(reference).terms().id();
        currentActor.runAs(
                new Actor("coordinator", "council"),
                () -> telling.ending(
                        CaseReference.parse(reference), EndingHelp.Reason.AGREEMENT_WITHDRAWN, "CANARYREASON"));
        assertThat(offer(reference).state()).isEqualTo(OfferState.RECALLED);
        assertThat(answering.find("foodbank", id)).as("the view has gone").isEmpty();
        assertThat(tasksOf("foodbank", reference)).as("so has its task").isEmpty();
        assertThatThrownBy(() -> asFoodBank(() -> {
                    answering.accept(id);
                    return id;
                }))
                .isInstanceOf(OfferRefusal.class)
                .hasMessageContaining("RECALLED");
    }

    void recordsTheNeedThatNobodyCouldMeet() {
        String reference = chosen("Unmet", "EDUCATION_ATTENDANCE");
        String area = String.valueOf(desk.read("auditor", reference).get("area"));
        long before = unmet.count(area, "EDUCATION_ATTENDANCE");
        desk.does("coordinator", reference, "Choose with the family", Map.of("familyChoice", "NOBODY_FITS"));
        desk.does(
                "coordinator",
                reference,
                "Find another way",
                Map.of("brokerResult", "NOBODY", "action_told_family", "YES"));
        assertThat(unmet.count(area, "EDUCATION_ATTENDANCE")).isEqualTo(before + 1);
        assertThat(desk.task("coordinator", reference, "Look at what came of it"))
                .isNotBlank();
    }

    void sharesNothingThatIsNotNeeded() {
        String reference = chosen("Needless", "FUEL_CRISIS");
        Map<String, Object> needless = new HashMap<>(TO_THE_FOOD_BANK);
        needless.put("partner_needed", "false");
        desk.does("coordinator", reference, "Choose with the family", needless);
        assertThat(offers.ofCase(CaseReference.parse(reference))).isEmpty();
        assertThat(desk.task("coordinator", reference, "Help the family get in touch"))
                .isNotBlank();
    }

    PartnerOffer offer(String reference) {
        return offers.ofCase(CaseReference.parse(reference)).get(0);
    }

    private <T> T asFoodBank(Supplier<T> work) {
        return currentActor.runAs(FOOD_BANK, work);
    }

    String chosen(String family, String pathway) {
        String reference = desk.received(Referral.ofStrangers(coldHome(), family));
        assertThat(desk.status(reference)).isEqualTo("IN_TRIAGE");
        desk.does("triage", reference, "Have the triage conversation", DECIDED);
        desk.does(
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

    /** No heat at home and a child who misses school: both are help that a partner is asked for. */
    private static Map<String, Object> coldHome() {
        return Referral.of(
                Map.of("money", 3, "education", 2),
                Map.of(
                        "noHeatPowerOrWater",
                        true,
                        "attendancePct",
                        88,
                        "childOrUnbornInHousehold",
                        true,
                        "childConcern",
                        "NONE",
                        "suicideRisk",
                        "NONE",
                        "adultAbuseNeglect",
                        "NO"));
    }

    List<String> tasksOf(String account, String reference) {
        return desk.tasks(account, reference).stream()
                .map(task -> task.substring(0, task.indexOf('|')))
                .toList();
    }
}
