package org.handrail.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handrail.caserecord.CaseFacts;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.CaseStatus;
import org.handrail.caserecord.LifeDomain;
import org.handrail.caserecord.Note;
import org.handrail.caserecord.Notes;
import org.handrail.frontdoor.Notices.Kind;
import org.handrail.frontdoor.Notices.Notice;
import org.handrail.partners.OfferState;
import org.handrail.partners.PartnerOffer;
import org.handrail.partners.PartnerOffers;
import org.handrail.people.HouseholdId;
import org.handrail.people.Households;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.web.InvalidInput;
import org.handrail.support.CaseDesk;
import org.handrail.support.Referral;
import org.springframework.beans.factory.BeanFactory;

/** What must be true on either database when two families were taken for one and are taken apart again. */
final class FamiliesApartStory {

    private static final Actor COORDINATOR = new Actor("coordinator", "council");
    private static final String WHY = "CANARYREASON another mother of the same name";

    private final CaseDesk desk;
    private final BeanFactory beans;

    FamiliesApartStory(CaseDesk desk, BeanFactory beans) {
        this.desk = desk;
        this.beans = beans;
    }

    void takesAReferralOutOfTheCaseOfAnotherFamily() {
        Map<String, Object> family = Referral.ofStrangers(coldHome(Map.of("money", 3)), "Apart");
        CaseReference open = helped(family);
        CaseReference added = added(family);
        assertThat(needsHousing(open)).as("told in the other referral").isTrue();
        offer(open);
        PartnerOffer offer = newest(open);
        assertThat(offer.state()).isEqualTo(OfferState.REQUESTED);

        assertThatThrownBy(() -> apart(open, added, " ")).as("nobody said why").isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> apart(open, open, WHY))
                .as("this case was there first")
                .isInstanceOf(InvalidInput.class);
        assertThat(record(added).status()).isEqualTo(CaseStatus.ADDED_TO_OPEN_CASE);
        assertThat(newest(open).state()).isEqualTo(OfferState.REQUESTED);

        apart(open, added, WHY);

        assertThat(household(open)).isNotEqualTo(household(added));
        assertThat(needsHousing(open)).as("it was told of the other family").isFalse();
        assertThat(needsHousing(added)).isTrue();
        assertThat(record(added).status()).isEqualTo(CaseStatus.IN_TRIAGE);
        assertThat(record(added).addedTo()).isEmpty();
        assertThat(tasksOf("triage", added)).contains("Have the triage conversation");
        assertThat(newest(open).state()).isEqualTo(OfferState.RECALLED);
        assertThat(tasksOf("foodbank", open)).isEmpty();
        assertThat(record(open).status()).as("the family's own help goes on").isEqualTo(CaseStatus.PLAN);
        assertThat(told(added, "school")).contains(Kind.MATCH_UNDONE);
        assertThat(told(open, "foodbank-team")).contains(Kind.OFFER_TAKEN_BACK);
        assertThat(beans.getBean(Notes.class).of(open))
                .extracting(Note::words)
                .anyMatch(words -> words.contains("was taken out of this case"))
                .anyMatch(words -> words.contains(WHY));
        assertThat(history(open)).contains("FAMILIES_TAKEN_APART", "FACTS_TAKEN_OUT", "OFFER_RECALLED");
        assertThat(history(added)).contains("SEPARATED_FROM_OPEN_CASE", "FAMILIES_TAKEN_APART");
        assertThatThrownBy(() -> apart(open, added, WHY))
                .as("they are two families already")
                .isInstanceOf(InvalidInput.class);
        nothingLeaked();
    }

    void takesBackWhatWasOfferedForAFamilyThatWasTakenForOneWeKnew() {
        Map<String, Object> family = Referral.ofStrangers(coldHome(Map.of("money", 3)), "Known");
        CaseReference before = send(family);
        currentActor()
                .runAs(COORDINATOR, () -> beans.getBean(CaseRecords.class).change(before, CaseRecord::endNotOurArea));
        CaseReference now = helped(family);
        assertThat(household(now)).isEqualTo(household(before));
        offer(now);

        apart(now, now, WHY);

        assertThat(household(now)).isNotEqualTo(household(before));
        assertThat(newest(now).state()).isEqualTo(OfferState.RECALLED);
        assertThat(record(now).status()).isEqualTo(CaseStatus.PLAN);
        assertThat(record(before).status()).as("an old case is let be").isEqualTo(CaseStatus.NOT_OUR_AREA);
        assertThat(told(now, "school")).contains(Kind.MATCH_UNDONE);
        nothingLeaked();
    }

    /** The reference of a case whose partner is to be chosen. */
    CaseReference helped(Map<String, Object> family) {
        CaseReference reference = send(family);
        submit("triage", reference, "Have the triage conversation", Referral.decided("2"));
        submit(
                "coordinator",
                reference,
                "Arrange the help",
                Map.of(
                        "partner_pathways", List.of("FUEL_CRISIS"),
                        "agreement_status", "GIVEN",
                        "agreement_method", "PHONE",
                        "agreement_on", "2026-01-05"));
        return reference;
    }

    /** A second referral that looks like one about the same family. */
    CaseReference added(Map<String, Object> family) {
        Map<String, Object> again = new HashMap<>(coldHome(Map.of("housing", 3)));
        again.put("household", Objects.requireNonNull(family.get("household")));
        CaseReference added = send(again);
        assertThat(record(added).status()).isEqualTo(CaseStatus.ADDED_TO_OPEN_CASE);
        return added;
    }

    static Map<String, Object> coldHome(Map<String, Object> needs) {
        return Referral.of(
                needs,
                Map.of(
                        "noHeatPowerOrWater",
                        true,
                        "childOrUnbornInHousehold",
                        true,
                        "childConcern",
                        "NONE",
                        "suicideRisk",
                        "NONE",
                        "adultAbuseNeglect",
                        "NO"));
    }

    private void offer(CaseReference reference) {
        submit(
                "coordinator",
                reference,
                "Choose with the family",
                Map.of(
                        "familyChoice", "CHOSEN",
                        "partner_first", "foodbank-emergency-food",
                        "partner_words", "CANARYREASON no heat",
                        "partner_needed", "true"));
    }

    private void apart(CaseReference at, CaseReference wrong, String why) {
        currentActor()
                .runAs(
                        COORDINATOR,
                        () -> beans.getBean(TakingFamiliesApart.class).apart(at, wrong, why));
    }

    private CurrentActor currentActor() {
        return beans.getBean(CurrentActor.class);
    }

    private CaseRecord record(CaseReference reference) {
        return beans.getBean(CaseRecords.class).get(reference);
    }

    private HouseholdId household(CaseReference reference) {
        return beans.getBean(Households.class)
                .find(record(reference).household())
                .orElseThrow()
                .id();
    }

    private boolean needsHousing(CaseReference reference) {
        return beans.getBean(CaseFacts.class)
                .today(reference)
                .need(LifeDomain.HOUSING)
                .isPresent();
    }

    private PartnerOffer newest(CaseReference reference) {
        return beans.getBean(PartnerOffers.class).ofCase(reference).get(0);
    }

    private List<Kind> told(CaseReference reference, String recipient) {
        return beans.getBean(Notices.class).on(reference, recipient).stream()
                .map(Notice::kind)
                .toList();
    }

    private void nothingLeaked() {
        desk.nothingLeaked();
    }

    private String history(CaseReference reference) {
        return desk.history(reference.toString());
    }

    private CaseReference send(Map<String, Object> body) {
        return CaseReference.parse(desk.received(body));
    }

    private List<String> tasksOf(String account, CaseReference reference) {
        return desk.tasks(account, reference.toString()).stream()
                .map(task -> task.substring(0, task.indexOf('|')))
                .toList();
    }

    private void submit(String account, CaseReference reference, String name, Map<String, Object> values) {
        desk.does(account, reference.toString(), name, values);
    }
}
