package org.handrail.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.CaseStatus;
import org.handrail.frontdoor.Notices.Kind;
import org.handrail.frontdoor.Notices.Notice;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.support.OnH2;
import org.handrail.support.Person;
import org.handrail.support.Referral;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpEntity;

/** A referral that was added to an open case tells whoever may not know of that case nothing of it, on any way. */
class AddedReferralIT extends OnH2 {

    private static final String KNOWN = "Added to a case that was already open";

    @Autowired
    private CaseRecords cases;

    @Autowired
    private Notices notices;

    @Autowired
    private TakingFamiliesApart taking;

    @Autowired
    private CurrentActor actor;

    @Test
    void looksLikeOneThatIsBeingLookedAt() throws IOException, InterruptedException {
        Map<String, Object> family = family("Alreadyopen");
        desk().received(family);
        Map<String, Object> control = sent("school2", family("Neverseen"));
        Map<String, Object> added = sent("school2", again(family));
        String one = String.valueOf(added.get("reference"));
        String other = String.valueOf(control.get("reference"));
        assertThat(cases.get(CaseReference.parse(one)).status()).isEqualTo(CaseStatus.ADDED_TO_OPEN_CASE);

        assertThat(added).containsEntry("status", "IN_TRIAGE").containsEntry("openTasks", List.of());
        control.put("openTasks", List.of());
        assertThat(level(added.toString(), one)).isEqualTo(level(control.toString(), other));
        assertThat(level(desk().read("school2", one).toString(), one))
                .isEqualTo(level(desk().read("school2", other).toString(), other));
        Person referrer = Person.signIn(port, "school2");
        String receipt = "/referrals/%s/receipt";
        assertThat(level(referrer.get(receipt.formatted(one)).body(), one))
                .contains("We are looking at it")
                .isEqualTo(level(referrer.get(receipt.formatted(other)).body(), other));
        String list = referrer.get("/referrals").body();
        assertThat(row(list, one)).isEqualTo(row(list, other));
        assertThat(told("school2", one)).containsExactly(Kind.RECEIPT);
    }

    @Test
    void tellsThoseWhoMayKnowOfTheCase() throws IOException, InterruptedException {
        Map<String, Object> family = family("Knownopen");
        desk().received(family);
        Map<String, Object> added = sent("school", again(family));
        String reference = String.valueOf(added.get("reference"));

        assertThat(added).as("their own earlier referral").containsEntry("status", "ADDED_TO_OPEN_CASE");
        assertThat(told("school", reference)).contains(Kind.ADDED_TO_OPEN_CASE);
        Person referrer = Person.signIn(port, "school");
        assertThat(referrer.get("/referrals/" + reference + "/receipt").body()).contains(KNOWN);
        assertThat(row(referrer.get("/referrals").body(), reference)).contains(KNOWN);
        assertThat(desk().read("auditor", reference)).containsEntry("status", "ADDED_TO_OPEN_CASE");
    }

    @Test
    void saysNothingOfAMatchThatWasUndone() {
        Map<String, Object> family = family("Undone");
        CaseReference open = CaseReference.parse(desk().received(family));
        CaseReference added = CaseReference.parse(
                String.valueOf(sent("school2", again(family)).get("reference")));

        actor.runAs(new Actor("coordinator", "council"), () -> taking.apart(open, added, "Another mother"));

        assertThat(cases.get(added).status()).isEqualTo(CaseStatus.IN_TRIAGE);
        assertThat(told("school2", added.toString())).doesNotContain(Kind.MATCH_UNDONE, Kind.ADDED_TO_OPEN_CASE);
    }

    private static Map<String, Object> family(String name) {
        return Referral.ofStrangers(FamiliesApartStory.coldHome(Map.of("housing", 3)), name);
    }

    private static Map<String, Object> again(Map<String, Object> family) {
        Map<String, Object> again = new HashMap<>(FamiliesApartStory.coldHome(Map.of("housing", 3)));
        again.put("household", Objects.requireNonNull(family.get("household")));
        return again;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> sent(String account, Map<String, Object> body) {
        return Objects.requireNonNull(as(account).postForObject("/api/referrals", new HttpEntity<>(body), Map.class));
    }

    private List<Kind> told(String recipient, String reference) {
        return notices.on(CaseReference.parse(reference), recipient).stream()
                .map(Notice::kind)
                .toList();
    }

    private static String row(String list, String reference) {
        String from = list.substring(0, list.indexOf("</tr>", list.indexOf(reference)));
        return level(from.substring(from.lastIndexOf("<tr")), reference);
    }

    /** Without what differs from one referral to the next in any case: its reference and its times. */
    private static String level(String text, String reference) {
        return text.replace(reference, "REFERENCE")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.+]+Z?", "TIME")
                .replaceAll("\\d{1,2} [A-Z][a-z]+ \\d{4}(, \\d\\d:\\d\\d)?", "TIME")
                .replaceAll("(name=\"_csrf\" value=\")[^\"]*", "$1")
                .replaceAll("nonce[-=][^\"' ]*", "nonce");
    }
}
