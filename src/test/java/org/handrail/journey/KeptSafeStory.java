package org.handrail.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.ContactLog;
import org.handrail.caserecord.NewContact;
import org.handrail.caserecord.Notes;
import org.handrail.caserecord.TeamAroundHousehold;
import org.handrail.people.ContactChannel;
import org.handrail.people.HouseholdId;
import org.handrail.people.Households;
import org.handrail.people.KeepingSafe;
import org.handrail.people.PersonId;
import org.handrail.people.TellingKind;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.support.CaseDesk;
import org.handrail.support.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** What is kept safe stays so on every way out, on either database; the lead finds it on the same ways. */
final class KeptSafeStory {

    private static final Logger LOG = LoggerFactory.getLogger(KeptSafeStory.class);
    private static final Actor LEAD = new Actor("practitioner", "council");
    private static final int OPEN = 600;
    private static final int HELPED = 601;
    private static final int SEE_OTHER = 303;
    private static final int CONFLICT = 409;
    private static final List<String> OTHERS = List.of(
            "triage",
            "manager",
            "coordinator",
            "practitioner2",
            "school",
            "foodbank",
            "infoofficer",
            "auditor",
            "inspector",
            "policy",
            "operator");

    private final CaseRecords cases;
    private final Households households;
    private final KeepingSafe keepingSafe;
    private final TeamAroundHousehold team;
    private final Notes notes;
    private final ContactLog contacts;
    private final CurrentActor actor;

    KeptSafeStory(BeanFactory beans) {
        cases = beans.getBean(CaseRecords.class);
        households = beans.getBean(Households.class);
        keepingSafe = beans.getBean(KeepingSafe.class);
        team = beans.getBean(TeamAroundHousehold.class);
        notes = beans.getBean(Notes.class);
        contacts = beans.getBean(ContactLog.class);
        actor = beans.getBean(CurrentActor.class);
    }

    /** Families who are new: referral, note and contact log hold every mark. Answers how many checks were made. */
    int keepsNewFamiliesSafe(
            CaseDesk desk, int families, int port, Function<String, TestRestTemplate> as, CapturedOutput log)
            throws Exception {
        KeptSafeScan others = new KeptSafeScan(port, as);
        KeptSafeScan lead = new KeptSafeScan(port, as);
        for (int number = 0; number < families; number++) {
            KeptSafeFamily family = new KeptSafeFamily(number);
            String reference = kept(desk, family);
            List<String> tasks = others.tasks("triage", reference);
            for (String account : OTHERS) {
                others.read(reference, tasks, family.marks(), account);
                assertThat(others.finds(account, reference, family.postcode()))
                        .as(account + " by postcode")
                        .isFalse();
                assertThat(others.finds(account, reference, family.child() + " Hawkesworth"))
                        .as(account + " by name")
                        .isFalse();
            }
            if (number == 0) {
                lead.read(reference, tasks, family.marks(), "practitioner");
                lead.read(reference, tasks, family.marks(), "dsl");
            }
            others.look("log", "everyone", family.marks(), log.getAll());
        }
        String open = desk.received(new KeptSafeFamily(OPEN).referral(false));
        lead.read(open, others.tasks("triage", open), new KeptSafeFamily(OPEN).marks(), "triage");
        LOG.info(
                "Kept safe: {} checks, {} hits; on the same ways those who may find {}",
                others.checks(),
                others.hits().size(),
                lead.found());
        assertThat(others.hits()).isEmpty();
        assertThat(lead.found())
                .as("the same scan finds what is not kept safe, or not from them")
                .containsKeys(
                        "case page", "page about keeping safe", "Case tab", "task page", "form variables", "list");
        return others.checks();
    }

    /** A family with an assessment, a plan and help, whose every word is said to tell of the place. */
    int keepsAFamilySafeThatIsHelped(CaseDesk desk, int port, Function<String, TestRestTemplate> as) throws Exception {
        KeptSafeFamily family = new KeptSafeFamily(HELPED);
        String reference = new NoFoodToday(desk).underway(desk.received(family.referral(false)));
        List<String> marks = Stream.concat(family.marks().stream(), Stream.of("CANARYREASON"))
                .toList();
        KeptSafeScan lead = new KeptSafeScan(port, as);
        KeptSafeScan others = new KeptSafeScan(port, as);
        List<String> tasks = lead.tasks("coordinator", reference);
        KeptSafeScan before = new KeptSafeScan(port, as);
        before.read(reference, tasks, marks, "coordinator");
        before.read(reference, tasks, marks, "school");
        HouseholdId household = household(reference);
        as(() -> {
            keepingSafe.location(household, null, true, "why");
            keepingSafe.cover(household, TellingKind.OTHER, "CANARYREASON");
            keepingSafe.cover(household, TellingKind.SCHOOL, family.school());
            keepingSafe.cover(household, TellingKind.WORKPLACE, family.work());
            keepingSafe.apart(household, child(household), true, false, "why");
        });
        for (String account : OTHERS) {
            others.read(reference, tasks, marks, account);
        }
        lead.read(reference, tasks, marks, "practitioner");
        LOG.info(
                "Kept safe with a plan: {} checks, {} hits; the lead finds {}",
                others.checks(),
                others.hits().size(),
                lead.found());
        assertThat(others.hits()).isEmpty();
        assertThat(lead.found()).containsKeys("case page", "plan page", "plan file", "assessment page");
        assertThat(before.found())
                .as("the same ways before it was kept safe")
                .containsKeys("case page", "offer page", "plan page", "plan file", "assessment file", "list");
        noPaperNamesWhoIsKeptApart(reference, family.child(), port);
        noPaperReachesWhoGetsNoLetters(reference, household, port);
        return others.checks();
    }

    /** Not even the lead's: the household reads it. */
    private static void noPaperNamesWhoIsKeptApart(String reference, String child, int port) throws Exception {
        Person lead = Person.signIn(port, LEAD.account());
        for (String name : List.of("plan", "assessment")) {
            assertThat(lead.get("/cases/" + reference + "/paper/" + name).body())
                    .contains("CANARYREASON")
                    .doesNotContain(child);
        }
    }

    private void noPaperReachesWhoGetsNoLetters(String reference, HouseholdId household, int port) throws Exception {
        PersonId parent = actor.runAs(
                LEAD,
                () -> households
                        .find(household)
                        .orElseThrow()
                        .members()
                        .get(0)
                        .person()
                        .id());
        as(() -> keepingSafe.noLettersTo(household, parent, true, "said to have hurt the child"));
        String plan = "/cases/" + reference + "/paper/plan";
        for (String account : List.of(LEAD.account(), "coordinator")) {
            Person person = Person.signIn(port, account);
            HttpResponse<String> page = person.get(plan);
            assertThat(page.statusCode()).isEqualTo(CONFLICT);
            assertThat(Objects.requireNonNull(page.body()).contains("somebody who gets no letters"))
                    .as("only those who answer for the family read why")
                    .isEqualTo(account.equals(LEAD.account()));
            assertThat(person.get(plan + "/pdf").statusCode()).isEqualTo(SEE_OTHER);
            assertThat(person.get("/cases/" + reference).body()).doesNotContain("said to have hurt");
        }
    }

    private String kept(CaseDesk desk, KeptSafeFamily family) {
        String reference = desk.received(family.referral());
        CaseReference of = CaseReference.parse(reference);
        HouseholdId household = household(reference);
        as(() -> {
            team.leadBy(of, LEAD);
            keepingSafe.cover(household, TellingKind.SCHOOL, family.school());
            keepingSafe.cover(household, TellingKind.WORKPLACE, family.work());
            keepingSafe.apart(household, child(household), true, family.number() % 2 == 1, "why");
            notes.write(of, family.words());
            contacts.log(
                    of,
                    new NewContact(null, family.child(), ContactChannel.PHONE, true, family.words(), Instant.now()));
        });
        return reference;
    }

    private void as(Runnable work) {
        actor.runAs(LEAD, work);
    }

    private PersonId child(HouseholdId household) {
        return households
                .find(household)
                .orElseThrow()
                .members()
                .get(1)
                .person()
                .id();
    }

    private HouseholdId household(String reference) {
        return cases.get(CaseReference.parse(reference)).household();
    }
}
