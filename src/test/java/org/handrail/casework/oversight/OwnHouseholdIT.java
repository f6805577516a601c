package org.handrail.casework.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.LongStream;
import org.handrail.access.notice.AccessNotice.Kind;
import org.handrail.access.restriction.Barred;
import org.handrail.audit.AuditEvent;
import org.handrail.audit.AuditTrail;
import org.handrail.platform.CaseReference;
import org.handrail.support.OnH2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever tries the case of their own household learns nothing by any way, and somebody hears of it. */
class OwnHouseholdIT extends OnH2 {

    private static final String NO_SUCH_CASE = "HR-2020-999998";
    private static final String NO_SUCH_TASK = "00000000-0000-1000-8000-000000000000";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Barred barred;

    @Autowired
    private AuditTrail trail;

    @SuppressWarnings("NullAway.Init")
    private WatchedCases watched;

    @SuppressWarnings("NullAway.Init")
    private String reference;

    @BeforeEach
    void barsAWorkerAndAnAuditor() {
        watched = new WatchedCases(desk(), beans, port);
        reference = watched.received("Ownhouse");
        List.of("triage", "auditor")
                .forEach(one -> barred.bar(CaseReference.parse(reference), one, Barred.Kind.OWN_HOUSEHOLD));
    }

    @AfterEach
    void allowsThemAgain() {
        List.of("triage", "auditor").forEach(one -> barred.allow(CaseReference.parse(reference), one));
    }

    @Test
    void tellsTheInformationOfficerOnceADayWhicheverWayIsTried() {
        String task = watched.jdbc
                .sql("select min(task_id) from access_open_task where case_reference = ?")
                .param(reference)
                .query(String.class)
                .single();
        for (String path : List.of(
                "/cases/%s",
                "/cases/%s/looks",
                "/cases/%s/paper/plan",
                "/cases/%s/plan/handover",
                "/cases/%s/not-same-family",
                "/referrals/%s/receipt",
                "/api/cases/%s",
                "/api/cases/%s/history",
                "/api/cases/%s/service-referrals")) {
            tries("triage", path, reference, NO_SUCH_CASE);
        }
        for (String path : List.of("/tasks/%s", "/tasks/%s/case")) {
            tries("triage", path, task, NO_SUCH_TASK);
        }
        for (String path : List.of("/cases/%s", "/audit?reference=%s", "/audit/events.csv?reference=%s")) {
            tries("auditor", path, reference, NO_SUCH_CASE);
        }
        HttpResponse<String> emergency = watched.opens("triage", reference);
        assertThat(level(emergency, reference)).isEqualTo(level(watched.opens("triage", NO_SUCH_CASE), NO_SUCH_CASE));
        assertThat(watched.notices("infoofficer", reference))
                .as("one about each person")
                .containsExactly(Kind.OWN_HOUSEHOLD_TRIED, Kind.OWN_HOUSEHOLD_TRIED);

        watched.jdbc
                .sql("update access_notice set sent_at = sent_at - interval '25' hour where case_reference = ?")
                .param(reference)
                .update();
        watched.get("triage", "/cases/" + reference);
        assertThat(watched.notices("infoofficer", reference)).as("the next day").hasSize(3);
    }

    @Test
    void hidesTheTrailOfTheCaseFromTheAuditorOfThatHouseholdAlone() {
        watched.get("auditor", "/cases/" + reference);
        watched.get("infoofficer", "/cases");
        for (String page : List.of("/audit", "/audit/events.csv")) {
            for (String question : List.of(
                    "", "?actor=school", "?actor=infoofficer", "?action=CASE_RECEIVED", "?action=CASE_LISTED")) {
                assertThat(watched.get("auditor", page + question).body())
                        .as("auditor %s%s", page, question)
                        .doesNotContain(reference);
                assertThat(watched.get("auditor", page + question).statusCode()).isEqualTo(200);
            }
            assertThat(watched.get("inspector", page + "?reference=" + reference)
                            .body())
                    .contains("Case received", "Audit");
        }
        assertThat(watched.get("inspector", "/audit?action=CASE_LISTED").body()).contains(reference);
        assertThat(counted("auditor", "/audit?actor=auditor&action=ACCESS_REFUSED"))
                .as("their own tries stand as tries at no case")
                .isPositive();
        assertThat(counted("auditor", "/audit?action=CASE_RECEIVED"))
                .isEqualTo(counted("inspector", "/audit?action=CASE_RECEIVED") - 1);

        watched.get("auditor", "/audit?reference=" + reference);
        List<AuditEvent> history = trail.history(CaseReference.parse(reference));
        assertThat(history)
                .as("the case keeps that they asked")
                .anyMatch(event -> event.action().equals("AUDIT_REFUSED")
                        && event.by().account().equals("auditor"));
        assertThat(history.stream().map(AuditEvent::seq).toList())
                .as("nothing is missing from it")
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, history.size()).boxed().toList());
    }

    private void tries(String account, String path, String id, String nowhere) {
        HttpResponse<String> hidden = watched.get(account, path.formatted(id));
        HttpResponse<String> missing = watched.get(account, path.formatted(nowhere));
        assertThat(hidden.statusCode()).as("%s %s", account, path).isEqualTo(missing.statusCode());
        assertThat(level(hidden, id)).as("%s %s", account, path).isEqualTo(level(missing, nowhere));
    }

    private int counted(String account, String page) {
        return java.util.regex.Pattern.compile("(?s)([0-9,]+) events?\\b")
                .matcher(watched.get(account, page).body())
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1).replace(",", "")))
                .findFirst()
                .orElse(0);
    }

    private static String level(HttpResponse<String> answer, String id) {
        return answer.body()
                .replace(id, "ID")
                .replaceAll("(name=\"_csrf\" value=\")[^\"]*", "$1")
                .replaceAll("nonce[-=][^\"' ]*", "nonce");
    }
}
