package org.handrail.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.handrail.caserecord.TeamAroundHousehold;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.support.OnH2;
import org.handrail.support.Person;
import org.handrail.support.Referral;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees which case, from outside: whole, to look at, as a receipt, or not even that it exists. */
class NeedToKnowIT extends OnH2 {

    private static final String NO_SUCH_CASE = "HR-2020-999999";
    private static final Actor COUNCIL = new Actor("coordinator", "council");
    private static final List<String> READS = List.of(
            "/cases/%s",
            "/cases/%s/looks",
            "/cases/%s/decisions/00000000-0000-4000-8000-000000000000",
            "/cases/%s/paper/assessment",
            "/cases/%s/paper/plan",
            "/cases/%s/paper/letter/pdf",
            "/cases/%s/plan/handover",
            "/cases/%s/not-same-family",
            "/cases/%s/offers/00000000-0000-4000-8000-000000000000/phone",
            "/referrals/%s/receipt",
            "/api/cases/%s",
            "/api/cases/%s/history",
            "/api/cases/%s/service-referrals");
    private static final List<String> WRITES = List.of("notes", "contacts", "concern", "ending", "service-referrals");

    @Autowired
    private TeamAroundHousehold team;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void opensACaseToThoseWhoHaveToDoWithItAndToOversight() {
        String reference = received("Relation");
        for (String account : List.of("triage", "auditor", "inspector", "infoofficer")) {
            assertThat(reads(account, reference)).as(account).isEqualTo(HttpStatus.OK);
        }
        assertThat(desk().read("school", reference)).as("the referrer").containsEntry("openTasks", List.of());
        for (String account : strangers()) {
            assertThat(reads(account, reference)).as(account).isEqualTo(HttpStatus.NOT_FOUND);
        }

        desk().does("triage", reference, "Have the triage conversation", Referral.decided("3"));
        assertThat(reads("manager", reference)).as("her team has it").isEqualTo(HttpStatus.OK);
        assertThat(reads("practitioner2", reference)).as("another team").isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void answersAStrangerAsIfThereWereNoCase() throws IOException, InterruptedException {
        String reference = received("Hidden");
        for (String account : List.of("practitioner2", "linkworker", "school2", "policy", "operator")) {
            Person stranger = Person.signIn(port, account);
            for (String path : READS) {
                HttpResponse<String> hidden = stranger.get(path.formatted(reference));
                HttpResponse<String> missing = stranger.get(path.formatted(NO_SUCH_CASE));
                assertThat(hidden.statusCode()).as("%s %s", account, path).isEqualTo(HttpStatus.NOT_FOUND.value());
                assertThat(plain(hidden, reference)).as("%s %s", account, path).isEqualTo(plain(missing, NO_SUCH_CASE));
            }
            for (String form : WRITES) {
                String path = "/cases/%s/" + form;
                HttpResponse<String> hidden = stranger.submit(path.formatted(reference), Map.of("note", "x"));
                HttpResponse<String> missing = stranger.submit(path.formatted(NO_SUCH_CASE), Map.of("note", "x"));
                assertThat(hidden.statusCode()).as("%s %s", account, path).isEqualTo(HttpStatus.NOT_FOUND.value());
                assertThat(plain(hidden, reference)).isEqualTo(plain(missing, NO_SUCH_CASE));
            }
            assertThat(stranger.get("/cases").body()).doesNotContain(reference, "Hidden");
            assertThat(stranger.submit("/cases/search", Map.of("text", "Hidden"))
                            .body())
                    .doesNotContain(reference);
            assertThat(plain(stranger.submit("/cases/search", Map.of("text", reference)), reference))
                    .isEqualTo(plain(stranger.submit("/cases/search", Map.of("text", NO_SUCH_CASE)), NO_SUCH_CASE));
            String task = desk().task("triage", reference, "Have the triage conversation");
            for (String path : List.of("/tasks/%s", "/tasks/%s/case")) {
                HttpResponse<String> hidden = stranger.get(path.formatted(task));
                HttpResponse<String> missing = stranger.get(path.formatted("00000000-0000-1000-8000-000000000000"));
                assertThat(hidden.statusCode()).isEqualTo(missing.statusCode());
                assertThat(plain(hidden, task)).isEqualTo(plain(missing, "00000000-0000-1000-8000-000000000000"));
            }
            assertThat(stranger.get("/tasks").body()).doesNotContain(reference);
            assertThat(stranger.get("/tasks/references?task=" + task).body()).doesNotContain(reference);
        }
    }

    @Test
    void letsOversightAndFormerWorkersLookAndChangeNothing() throws IOException, InterruptedException {
        String reference = received("Lookonly");
        desk().does("triage", reference, "Have the triage conversation", Referral.decided("3"));
        for (String account : List.of("triage", "auditor", "inspector", "infoofficer")) {
            Person reader = Person.signIn(port, account);
            assertThat(reader.get("/cases/" + reference).body())
                    .as(account)
                    .contains("Lookonly", "Timeline")
                    .doesNotContain("Save note", "Tell the safeguarding team", "Record this");
            for (String form : WRITES) {
                assertThat(reader.submit("/cases/" + reference + "/" + form, Map.of("note", "x"))
                                .statusCode())
                        .as("%s %s", account, form)
                        .isEqualTo(HttpStatus.NOT_FOUND.value());
            }
        }
        assertThat(Person.signIn(port, "triage").get("/cases").body()).contains(reference);

        jdbc.sql("update access_relationship set ends_at = since where kind = 'WORKED' and case_reference = ?")
                .param(reference)
                .update();
        assertThat(reads("triage", reference)).as("the days are over").isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(Person.signIn(port, "triage").get("/cases").body()).doesNotContain(reference);
    }

    @Test
    void endsWithTheTeamAroundTheHousehold() throws IOException, InterruptedException {
        String reference = received("Parting");
        CaseReference known = CaseReference.parse(reference);
        Actor lead = new Actor("practitioner2", "council");
        changes(around -> around.leadBy(known, lead));
        changes(around -> around.join(known, new Actor("linkworker", "nhs")));
        assertThat(reads("practitioner2", reference)).isEqualTo(HttpStatus.OK);
        assertThat(reads("linkworker", reference)).isEqualTo(HttpStatus.OK);
        assertThat(Person.signIn(port, "practitioner2").get("/cases").body()).contains(reference);
        assertThat(Person.signIn(port, "practitioner2")
                        .get("/cases/" + reference + "/looks")
                        .body())
                .contains("linkworker", "Local NHS", "The summary for other systems")
                .doesNotContain("Parting");
        assertThat(Person.signIn(port, "linkworker")
                        .get("/cases/" + reference + "/looks")
                        .statusCode())
                .as("who does not lead")
                .isEqualTo(HttpStatus.NOT_FOUND.value());

        changes(around -> around.leave(known, "practitioner2"));
        changes(around -> around.leave(known, "linkworker"));
        assertThat(reads("practitioner2", reference)).as("at once").isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(reads("linkworker", reference)).as("at once").isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(Person.signIn(port, "practitioner2").get("/cases").body()).doesNotContain(reference);
        desk().nothingLeaked();
    }

    @Test
    void asksTheAccountAsItStandsAndNotTheSession() throws IOException, InterruptedException {
        String reference = received("Expired");
        desk().does("triage", reference, "Have the triage conversation", Referral.decided("3"));
        Person inspector = Person.signIn(port, "inspector");
        Person manager = Person.signIn(port, "manager");
        assertThat(inspector.get("/cases/" + reference).statusCode()).isEqualTo(200);
        assertThat(manager.get("/cases/" + reference).statusCode()).isEqualTo(200);
        jdbc.sql("update access_account set valid_until = timestamp with time zone '2020-01-01 00:00:00+00'"
                        + " where name = 'inspector'")
                .update();
        jdbc.sql("delete from access_account_group where account = 'manager'").update();
        try {
            for (Person nobody : List.of(inspector, manager)) {
                assertThat(nobody.get("/cases/" + reference).headers().firstValue("Location"))
                        .hasValueSatisfying(to -> assertThat(to).endsWith("/login?ended"));
                assertThat(nobody.get("/cases").body()).doesNotContain(reference);
            }
        } finally {
            jdbc.sql("update access_account set valid_until = null where name = 'inspector'")
                    .update();
            jdbc.sql("insert into access_account_group (account, team) values ('manager', 'council-early-help'),"
                            + " ('manager', 'council-duty')")
                    .update();
        }
    }

    @Test
    void showsNothingWhenTheLookCannotBeKept() throws IOException, InterruptedException {
        String reference = received("Unkept");
        desk().does("triage", reference, "Have the triage conversation", Referral.decided("3"));
        String decision = jdbc.sql(
                        "select cast(max(cast(id as varchar)) as varchar) from triage_evaluation where case_reference = ?")
                .param(reference)
                .query(String.class)
                .single();
        Person officer = Person.signIn(port, "infoofficer");
        Person manager = Person.signIn(port, "manager");
        String task = desk().task("manager", reference, "");
        Map<String, Person> reads = Map.of(
                "/cases/" + reference,
                officer,
                "/cases/" + reference + "/looks",
                officer,
                "/cases/" + reference + "/decisions/" + decision,
                officer,
                "/api/cases/" + reference,
                officer,
                "/api/cases/" + reference + "/history",
                officer,
                "/api/cases/" + reference + "/service-referrals",
                officer,
                "/referrals/" + reference + "/receipt",
                officer,
                "/cases",
                manager,
                "/tasks/" + task,
                manager,
                "/tasks/" + task + "/case",
                manager);
        for (Map.Entry<String, Person> read : reads.entrySet()) {
            assertThat(read.getValue().get(read.getKey()).statusCode())
                    .as(read.getKey())
                    .isEqualTo(200);
        }
        jdbc.sql(
                        "alter table audit_event add constraint nothing_is_kept check (actor not like '%ffi%' and actor <> 'manager') nocheck")
                .update();
        try {
            for (Map.Entry<String, Person> read : reads.entrySet()) {
                HttpResponse<String> answer = read.getValue().get(read.getKey());
                assertThat(answer.statusCode()).as(read.getKey()).isEqualTo(500);
                assertThat(answer.body().replace(read.getKey(), ""))
                        .as(read.getKey())
                        .doesNotContain(reference, "Unkept");
            }
            assertThat(officer.submit("/cases/search", Map.of("text", "Unkept")).statusCode())
                    .isEqualTo(500);
        } finally {
            jdbc.sql("alter table audit_event drop constraint nothing_is_kept").update();
        }
    }

    private List<String> strangers() {
        return List.of(
                "practitioner",
                "practitioner2",
                "coordinator",
                "manager",
                "dsl",
                "practicelead",
                "school2",
                "linkworker",
                "housing",
                "housing2",
                "foodbank",
                "policy",
                "approver",
                "operator");
    }

    private HttpStatus reads(String account, String reference) {
        ResponseEntity<String> answer = as(account).getForEntity("/api/cases/" + reference, String.class);
        return HttpStatus.valueOf(answer.getStatusCode().value());
    }

    private void changes(Consumer<TeamAroundHousehold> change) {
        actor.runAs(COUNCIL, () -> change.accept(team));
    }

    private String received(String family) {
        return desk().received(Referral.ofStrangers(Referral.storyA(), family));
    }

    private static String plain(HttpResponse<String> answer, String name) {
        return (answer.statusCode() + answer.headers().firstValue("Location").orElse("") + answer.body())
                .replace(name, "NAME")
                .replaceAll("(_csrf\" value=\"|nonce=\")[^\"]*", "$1");
    }
}
