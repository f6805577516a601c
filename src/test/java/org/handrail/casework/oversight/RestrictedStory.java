package org.handrail.casework.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.handrail.access.notice.AccessNotice.Kind;
import org.handrail.platform.DatabaseTime;
import org.handrail.support.Referral;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpEntity;

/** Cases that only named people may know of, told once for each database. */
final class RestrictedStory {

    private final WatchedCases watched;
    private final TellingOfAccess telling;

    RestrictedStory(WatchedCases watched, BeanFactory beans) {
        this.watched = watched;
        this.telling = beans.getBean(TellingOfAccess.class);
    }

    void hidesARestrictedCaseFromEverybodyWhoIsNotNamed() {
        String reference = watched.received("Restricted");
        assertThat(watched.seen("triage", reference)).isEqualTo(200);
        assertThat(watched.inTasklist("triage", reference)).isPositive();
        watched.jdbc
                .sql("update caserecord_case set team = 'council-early-help' where reference = ?")
                .param(reference)
                .update();
        for (String kind : List.of("TEAM", "DESK")) {
            watched.jdbc
                    .sql("insert into access_relationship (case_reference, principal, kind, since)"
                            + " values (?, 'council-early-help', ?, current_timestamp)")
                    .params(reference, kind)
                    .update();
        }
        int before = openCases();

        watched.restrict("infoofficer", reference, "practitioner");

        for (String account : List.of("triage", "manager", "dsl", "auditor", "inspector", "practitioner2")) {
            assertThat(watched.seen(account, reference)).as(account).isEqualTo(404);
            assertThat(watched.listed(account, reference)).as(account).isFalse();
            assertThat(watched.desk
                            .as(account)
                            .getForEntity("/api/cases/" + reference + "/history", String.class)
                            .getStatusCode()
                            .value())
                    .as(account)
                    .isEqualTo(404);
        }
        for (String account : List.of("triage", "manager", "dsl", "practitioner2")) {
            assertThat(watched.inTasklist(account, reference)).as(account).isZero();
            assertThat(watched.desk.tasks(account, reference)).as(account).isEmpty();
            assertThat(watched.get(account, "/tasks").body()).doesNotContain(reference);
        }
        assertThat(openCases()).isEqualTo(before - 1);
        for (String account : List.of("practitioner", "infoofficer")) {
            assertThat(watched.seen(account, reference)).as(account).isEqualTo(200);
            assertThat(watched.listed(account, reference)).as(account).isTrue();
            assertThat(watched.desk.tasks(account, reference)).as(account).isNotEmpty();
        }
        assertThat(watched.inTasklist("practitioner", reference)).isPositive();
        assertThat(watched.trail(reference)).contains("Case restricted to named people");
    }

    void keepsNewTasksAndEndedNamesOutAndGivesEverythingBack() {
        String reference = watched.received("Continued");
        watched.restrict("infoofficer", reference, "practitioner");
        watched.desk.does("practitioner", reference, "Have the triage conversation", Referral.decided("3"));

        assertThat(watched.desk.tasks("practitioner", reference)).isNotEmpty();
        for (String account : List.of("triage", "manager", "coordinator", "practitioner2")) {
            assertThat(watched.desk.tasks(account, reference)).as(account).isEmpty();
        }

        watched.sends("infoofficer", "/restricted/" + reference + "/people/remove", Map.of("account", "practitioner"));
        assertThat(watched.seen("practitioner", reference)).isEqualTo(404);
        assertThat(watched.inTasklist("practitioner", reference)).isZero();
        assertThat(watched.desk.tasks("infoofficer", reference)).isNotEmpty();

        watched.leads("practitioner2", reference);
        assertThat(watched.seen("practitioner2", reference)).isEqualTo(200);
        assertThat(watched.sends(
                                "infoofficer",
                                "/restricted/" + reference + "/people/remove",
                                Map.of("account", "practitioner2"))
                        .body())
                .contains("The lead of the case is always named");

        watched.sends("infoofficer", "/restricted/" + reference + "/review", Map.of("goes", "end", "words", "Over"));
        assertThat(watched.desk.tasks("coordinator", reference).size()
                        + watched.desk.tasks("manager", reference).size()
                        + watched.desk.tasks("practitioner", reference).size())
                .isPositive();
        assertThat(watched.jdbc
                        .sql("select count(*) from access_restricted_task where case_reference = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    void restrictsEveryCaseOfTheHousehold() {
        Map<String, Object> family = Referral.ofStrangers(Referral.storyA(), "Twicetold");
        String first = watched.desk.received(family);
        String second = watched.desk.received(family);
        assertThat(watched.seen("auditor", second)).isEqualTo(200);

        watched.restrict("infoofficer", first, "practitioner");

        for (String reference : List.of(first, second)) {
            assertThat(watched.seen("auditor", reference)).as(reference).isEqualTo(404);
            assertThat(watched.seen("practitioner", reference)).as(reference).isEqualTo(200);
        }
    }

    void forcesADecisionAfterNinetyDays() {
        String reference = watched.received("Overdue");
        watched.restrict("infoofficer", reference, "");
        watched.jdbc
                .sql("update access_restriction set review_due = ? where open_for = ?")
                .params(DatabaseTime.of(Instant.now().minusSeconds(60)), reference)
                .update();
        telling.lookForOverdue();
        telling.lookForOverdue();

        assertThat(watched.notices("infoofficer", reference)).containsExactly(Kind.RESTRICTION_OVERDUE);
        assertThat(watched.seen("triage", reference)).isEqualTo(404);
        assertThat(watched.get("infoofficer", "/restricted").body()).contains("Overdue");
        assertThat(watched.sends("infoofficer", "/restricted/" + reference + "/people", Map.of("people", "triage"))
                        .body())
                .contains("Decide first whether the restriction goes on", "value=\"triage\"");

        watched.sends("infoofficer", "/restricted/" + reference + "/review", Map.of("goes", "on", "words", "Still"));
        watched.sends("infoofficer", "/restricted/" + reference + "/people", Map.of("people", "triage"));
        assertThat(watched.seen("triage", reference)).isEqualTo(200);
    }

    @SuppressWarnings("unchecked")
    void restrictsTheCaseOfAColleagueAtOnce() {
        Map<String, Object> body = Referral.ofStrangers(Referral.storyA(), "Quennell");
        ((Map<String, Object>) Objects.requireNonNull(body.get("household")))
                .put(
                        "members",
                        List.of(Map.of(
                                "givenName", "Marisol",
                                "familyName", "Quenell",
                                "dateOfBirth", "1984-03-17",
                                "relationship", "mother")));
        Map<?, ?> answer = Objects.requireNonNull(
                watched.desk.as("school").postForObject("/api/referrals", new HttpEntity<>(body), Map.class));
        String reference = String.valueOf(answer.get("reference"));

        assertThat((List<?>) answer.get("openTasks"))
                .as("no word of the restriction")
                .isEmpty();
        assertThat(watched.seen("triage", reference)).isEqualTo(404);
        assertThat(watched.desk.tasks("triage", reference)).isEmpty();
        assertThat(watched.notices("infoofficer", reference)).containsExactly(Kind.STAFF_MATCH);
        assertThat(watched.get("school", "/referrals/" + reference + "/receipt").statusCode())
                .isEqualTo(200);

        watched.sends("infoofficer", "/restricted/" + reference + "/people", Map.of("people", "practitioner,triage"));
        assertThat(watched.seen("practitioner", reference)).isEqualTo(404);
        assertThat(watched.opens("practitioner", reference).statusCode()).isEqualTo(404);
        assertThat(watched.seen("triage", reference)).isEqualTo(200);
        assertThat(watched.sends(
                                "infoofficer",
                                "/restricted/" + reference + "/review",
                                Map.of("goes", "end", "words", "Over"))
                        .body())
                .contains("Decide first about what the staff directory found");

        UUID hit = watched.jdbc
                .sql("select id from casework_staff_hit where case_reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
        watched.sends(
                "infoofficer", "/restricted/" + reference + "/matches/" + hit, Map.of("same", "no", "why", "Namesake"));
        assertThat(watched.seen("triage", reference)).isEqualTo(200);
        assertThat(watched.jdbc
                        .sql("select count(*) from access_restriction where open_for = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(watched.trail(reference)).contains("Household found not to be of a colleague");
    }

    private int openCases() {
        String page = watched.get("manager", "/insight").body();
        return Pattern.compile(">(\\d+) open<")
                .matcher(page)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
    }
}
