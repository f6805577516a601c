package org.handrail.journey;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to read about a case. In its address {@code {r}} stands for the reference, {@code {n}} for a name,
 * {@code {t}}, {@code {p}}, {@code {o}} and {@code {d}} for the ids of a task, a process instance, an offer and a decision.
 *
 * @param search the text for a search page, sent as a form; empty where the address alone is asked for
 */
record LeakChannel(String name, String address, String search) {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    private static final String[] PAGES = {
        "/",
        "/cases",
        "/cases?status=IN_TRIAGE",
        "/cases?status=PLAN",
        "/cases?waiting=LATE",
        "/cases?team=council-early-help",
        "/tasks",
        "/offers",
        "/referrals",
        "/insight",
        "/oversight/notices",
        "/cases/{r}",
        "/cases/{r}/looks",
        "/cases/{r}/keeping-safe",
        "/cases/{r}/not-same-family",
        "/cases/{r}/restriction",
        "/cases/{r}/plan/handover",
        "/cases/{r}/offers/{o}/phone",
        "/cases/{r}/paper/assessment",
        "/cases/{r}/paper/plan",
        "/cases/{r}/paper/letter",
        "/cases/{r}/paper/plan/pdf",
        "/cases/{r}/decisions/{d}",
        "/cases/{r}/nothing-of-this-name",
        "/referrals/{r}/receipt",
        "/tasks/{t}",
        "/tasks/{t}/case",
        "/tasks/references?task={t}",
        "/offers/{o}",
        "/audit?actor=school",
        "/audit?reference={r}",
        "/audit/events.csv?reference={r}",
        "/api/cases/{r}",
        "/api/cases/{r}/history",
        "/api/cases/{r}/service-referrals",
    };

    private static final String[] OF_ENGINE = {
        "/task?processInstanceBusinessKey={r}&maxResults=50",
        "/task/count?processInstanceBusinessKey={r}",
        "/task?processInstanceBusinessKeyLike=%25{r}&maxResults=50",
        "/task/{t}",
        "/task/{t}/form",
        "/task/{t}/form-variables",
        "/task/{t}/variables",
        "/task/{t}/identity-links",
        "/task/{t}/comment",
        "/process-instance?businessKey={r}&maxResults=50",
        "/process-instance/count?businessKey={r}",
        "/process-instance/{p}",
        "/process-instance/{p}/variables",
        "/process-instance/{p}/activity-instances",
        "/execution?processInstanceId={p}&maxResults=50",
        "/variable-instance?processInstanceIdIn={p}&maxResults=50",
        "/event-subscription?processInstanceId={p}&maxResults=50",
        "/incident?processInstanceId={p}&maxResults=50",
        "/job?processInstanceId={p}&maxResults=50",
        "/history/process-instance?processInstanceBusinessKey={r}&maxResults=50",
        "/history/process-instance/{p}",
        "/history/task?processInstanceBusinessKey={r}&maxResults=50",
        "/history/activity-instance?processInstanceId={p}&maxResults=50",
        "/history/variable-instance?processInstanceId={p}&maxResults=50",
        "/history/detail?processInstanceId={p}&maxResults=50",
        "/history/decision-instance?processInstanceId={p}&maxResults=50",
        "/history/user-operation?processInstanceId={p}&maxResults=50",
        "/history/identity-link-log?taskId={t}&maxResults=50",
    };

    static List<LeakChannel> all() {
        List<LeakChannel> all = new ArrayList<>();
        for (String page : PAGES) {
            all.add(new LeakChannel(page, page, ""));
        }
        for (String text : List.of("{r}", "{n}")) {
            all.add(new LeakChannel("search for " + text, "/cases/search", text));
        }
        for (String call : OF_ENGINE) {
            all.add(new LeakChannel("engine " + call, ENGINE + call, ""));
        }
        return all;
    }

    /** Whether it names a case: what answers then must not differ from what answers for a case that does not exist. */
    boolean names() {
        return (address + search).contains("{");
    }
}
