package org.handrail.journey;

import static org.handrail.journey.LeakCase.Knows.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.engine.RuntimeService;
import org.handrail.access.Account;
import org.handrail.access.AccountKept;
import org.handrail.access.Accounts;
import org.handrail.access.Role;
import org.handrail.access.restriction.Barred;
import org.handrail.access.restriction.RestrictionReason;
import org.handrail.access.restriction.Restrictions;
import org.handrail.caserecord.Notes;
import org.handrail.caserecord.TeamAroundHousehold;
import org.handrail.journey.LeakCase.Knows;
import org.handrail.journey.LeakCase.Secret;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.support.CaseDesk;
import org.handrail.support.HandrailContext;
import org.handrail.support.Referral;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** One case of each class, brought to where it stands by the people who work on it, and who may know what of each. */
final class LeakCases {

    private static final Actor LEAD = new Actor("practitioner", "council");
    private static final Map<String, Knows> OVERSIGHT =
            Map.of("auditor", WHOLE, "inspector", WHOLE, "infoofficer", WHOLE, "kinauditor", WHOLE);

    private final CaseDesk desk;
    private final ApplicationContext beans;
    private final CurrentActor actor;

    LeakCases(CaseDesk desk, ApplicationContext beans) {
        this.desk = desk;
        this.beans = beans;
        this.actor = beans.getBean(CurrentActor.class);
    }

    /** People whom the demonstration has not; a partner whose offer was withdrawn is the food bank, of one of the cases. */
    void keepViewers() {
        keep("officeworker", "school", Role.PARTNER_WORKER, "school-office");
        keep("formerlead", "council", Role.PRACTITIONER, "council-family-hub");
        keep("relative", "council", Role.TRIAGE_OFFICER, "council-front-door");
        keep("kinauditor", "council", Role.AUDITOR, "council-audit");
    }

    /** A school sent it, and the front door has not talked with the family. */
    LeakCase inTriage() {
        String reference = referred("Waitingham");
        return leakCase(
                "triage", reference, "Waitingham", Map.of("triage", WHOLE, "relative", WHOLE, "school", RECEIPT));
    }

    /** It has a plan, a team, a lead and somebody who led before. */
    LeakCase planned() {
        String reference = new NoFoodToday(desk).planned(desk.received(Referral.withAChild(words("Planningham"))));
        run(() -> {
            TeamAroundHousehold team = beans.getBean(TeamAroundHousehold.class);
            team.leadBy(CaseReference.parse(reference), new Actor("formerlead", "council"));
            team.leadBy(CaseReference.parse(reference), LEAD);
            team.leave(CaseReference.parse(reference), "formerlead");
        });
        return leakCase(
                "plan",
                reference,
                "Planningham",
                Map.of(
                        "practitioner", WHOLE,
                        "school", WHOLE,
                        "officeworker", EVENTS,
                        "manager", WHOLE,
                        "coordinator", WHOLE,
                        "triage", WHOLE));
    }

    /** The food bank said yes. */
    LeakCase helped() {
        String reference = offered("Helpingham");
        desk.answersOffer("foodbank", reference, "accept", Map.of());
        return leakCase(
                "helped",
                reference,
                "Helpingham",
                Map.of("foodbank", SHARED, "coordinator", WHOLE, "triage", WHOLE, "school", RECEIPT));
    }

    /** The food bank had said yes, and then the family wanted no more help. */
    LeakCase withdrawn() {
        String reference = offered("Partingham");
        desk.answersOffer("foodbank", reference, "accept", Map.of());
        desk.sends(
                "coordinator",
                reference,
                "ending",
                Map.of("ending", "AGREEMENT_WITHDRAWN", "endingWords", "they said so"));
        return leakCase(
                "withdrawn",
                reference,
                "Partingham",
                Map.of("coordinator", WHOLE, "triage", WHOLE, "manager", WHOLE, "school", RECEIPT));
    }

    /** Only the safeguarding lead is named, and two people of the council are of the family. */
    LeakCase restricted() {
        String reference = referred("Closingham");
        restrict(reference);
        Map<String, Knows> knows = new HashMap<>(
                Map.of("dsl", WHOLE, "school", RECEIPT, "infoofficer", EVENTS, "auditor", EVENTS, "inspector", EVENTS));
        return leakCase("restricted", reference, "Closingham", knows, false);
    }

    /** Another school sent a second referral about the family of a restricted case, and may not know of the first. */
    LeakCase added() {
        Map<String, Object> family = words("Addingham");
        String open = desk.received(family);
        restrict(open);
        LeakCase added = leakCase(
                "added",
                desk.receivedFrom("school2", family),
                "Addingham",
                Map.of(
                        "dsl", WHOLE,
                        "infoofficer", WHOLE,
                        "school2", RECEIPT,
                        "auditor", EVENTS,
                        "inspector", EVENTS,
                        "kinauditor", EVENTS),
                false);
        List<Secret> secrets = new ArrayList<>(added.secrets());
        secrets.add(new Secret(
                "open case",
                List.of(
                        open,
                        "Added to a case that was already open",
                        "\"status\":\"ADDED_TO_OPEN_CASE\"",
                        "Your referral was added to a case"),
                Set.of("school", "dsl", "infoofficer", "auditor", "inspector")::contains));
        return new LeakCase(added.kind(), added.ids(), secrets, added.knows());
    }

    private void restrict(String reference) {
        run(() -> {
            CaseReference known = CaseReference.parse(reference);
            List.of("relative", "kinauditor")
                    .forEach(kin -> beans.getBean(Barred.class).bar(known, kin, Barred.Kind.RELATIVE));
            beans.getBean(Restrictions.class)
                    .restrict(known, RestrictionReason.values()[0], false, "a colleague's family", Set.of("dsl"));
        });
    }

    /** Where they live is nobody's to know but the lead's. */
    LeakCase keptSafe() {
        KeptSafeFamily family = new KeptSafeFamily(555);
        String reference = desk.received(family.referral());
        run(() -> beans.getBean(TeamAroundHousehold.class).leadBy(CaseReference.parse(reference), LEAD));
        LeakCase whole = leakCase(
                "kept safe",
                reference,
                "Hawkesworth",
                Map.of("practitioner", WHOLE, "manager", WHOLE, "triage", WHOLE, "relative", WHOLE, "school", RECEIPT));
        List<Secret> secrets = new ArrayList<>(whole.secrets());
        secrets.add(new Secret(
                "where they live",
                List.of(family.postcode(), family.postcode().replace(" ", ""), "Hiddenham"),
                Set.of("practitioner", "dsl")::contains));
        return new LeakCase(whole.kind(), whole.ids(), secrets, whole.knows());
    }

    private String referred(String family) {
        return desk.received(words(family));
    }

    private String offered(String family) {
        String reference =
                new LevelTwo(desk).helpChosen(withReason(NoPartnerAnswers.coldHome(), family), family, "FUEL_CRISIS");
        desk.does(
                "coordinator",
                reference,
                "Choose with the family",
                Map.of(
                        "familyChoice", "CHOSEN",
                        "partner_first", "foodbank-emergency-food",
                        "partner_words", "no heat until Friday",
                        "partner_needed", "true"));
        return reference;
    }

    private static Map<String, Object> words(String family) {
        return withReason(Referral.ofStrangers(Referral.storyA(), family), family);
    }

    private static Map<String, Object> withReason(Map<String, Object> referral, String family) {
        Map<String, Object> body = new HashMap<>(referral);
        body.put("reason", "Whyword" + family);
        return body;
    }

    private LeakCase leakCase(String kind, String reference, String family, Map<String, Knows> knows) {
        return leakCase(kind, reference, family, knows, true);
    }

    private LeakCase leakCase(String kind, String reference, String family, Map<String, Knows> some, boolean overseen) {
        run(() -> beans.getBean(Notes.class).write(CaseReference.parse(reference), "Noteword" + family));
        Map<String, Knows> knows = new HashMap<>(overseen ? OVERSIGHT : Map.of());
        knows.putAll(some);
        Predicate<String> involved =
                account -> knows.getOrDefault(account, NOTHING).compareTo(RECEIPT) >= 0;
        Predicate<String> whole = account -> knows.getOrDefault(account, NOTHING) == WHOLE;
        return new LeakCase(
                kind,
                ids(reference, family),
                List.of(
                        new Secret("name", List.of(family), involved),
                        new Secret("reason", List.of("Whyword" + family), involved),
                        new Secret("note", List.of("Noteword" + family), whole)),
                knows);
    }

    private Map<String, String> ids(String reference, String family) {
        Map<String, String> ids = new HashMap<>(LeakCase.NOWHERE);
        ids.put("{r}", reference);
        ids.put("{n}", family);
        JdbcClient jdbc = beans.getBean(JdbcClient.class);
        put(ids, "{t}", jdbc, "select task_id from access_open_task where case_reference = ? limit 1", reference);
        put(
                ids,
                "{o}",
                jdbc,
                "select cast(id as varchar) from partners_offer where case_reference = ? limit 1",
                reference);
        put(
                ids,
                "{d}",
                jdbc,
                "select cast(id as varchar) from triage_evaluation where case_reference = ? limit 1",
                reference);
        beans
                .getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .list()
                .stream()
                .findFirst()
                .ifPresent(running -> ids.put("{p}", running.getId()));
        return ids;
    }

    private static void put(Map<String, String> ids, String place, JdbcClient jdbc, String sql, String reference) {
        jdbc.sql(sql).param(reference).query(String.class).optional().ifPresent(id -> ids.put(place, id));
    }

    private void keep(String name, String organisation, Role role, String team) {
        Accounts accounts = beans.getBean(Accounts.class);
        beans.getBean(JdbcClient.class)
                .sql(
                        "insert into access_organisation (code, name) select cast(? as varchar), cast(? as varchar) where not exists"
                                + " (select 1 from access_organisation where code = ?)")
                .params(organisation, organisation, organisation)
                .update();
        Account account = new Account(name, name, organisation, role, Set.of(team), true, null);
        accounts.keep(account, beans.getBean(PasswordEncoder.class).encode(HandrailContext.PASSWORD));
        beans.publishEvent(new AccountKept(account));
    }

    private void run(Runnable work) {
        actor.runAs(LEAD, work);
    }
}
