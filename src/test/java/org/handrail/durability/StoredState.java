package org.handrail.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database holds while no application runs on it. */
record StoredState(JdbcTemplate jdbc) {

    /** How long the engine may hold a job before another one may take it. */
    private static final long LOCK_MINUTES = 5;

    /** Record and process, task and timers, request and case, event and number: both or neither. */
    void isWhole() {
        none("case without a process", """
                select reference from caserecord_case where reference not in
                  (select business_key_ from act_hi_procinst where business_key_ is not null)""");
        none("process without a case", """
                select business_key_ from act_hi_procinst where business_key_ not in
                  (select reference from caserecord_case)""");
        none("triage conversation without its timers", """
                select proc_inst_id_ from act_ru_task t where task_def_key_ = 'user_triage_conversation' and not exists
                  (select * from act_ru_job j where j.process_instance_id_ = t.proc_inst_id_ and j.type_ = 'timer')""");
        none("case that no request or more than one request made", """
                select reference from caserecord_case where 1 <>
                  (select count(*) from frontdoor_request where case_reference = reference)""");
        none("request without a case", """
                select case_reference from frontdoor_request where case_reference not in
                  (select reference from caserecord_case)""");
        none("case without an agreement or its people", """
                select reference from caserecord_case where not exists
                  (select * from caserecord_agreement a where a.reference = caserecord_case.reference)""");
        none("audit numbers with a gap", """
                select case_reference from audit_case_counter c where last_seq <>
                  (select count(*) from audit_event e where e.case_reference = c.case_reference)""");
        none("draft without its task", """
                select task_id from casework_form_draft where task_id not in (select id_ from act_ru_task)""");
        none("job that is given up", "select id_ from act_ru_job where retries_ <= 0");
        none("decision told to the referrer more than once", """
                select case_reference from frontdoor_notice where kind = 'DECISION'
                group by case_reference having count(*) > 1""");
    }

    /** Each case waits for exactly one person. */
    void hasOneTaskEach() {
        none("case with no or more than one open task", """
                select reference from caserecord_case where 1 <>
                  (select count(*) from act_ru_task t join act_ru_execution e on t.proc_inst_id_ = e.id_
                   where e.business_key_ = reference)""");
    }

    /** A case runs in one main process, from the front door to the end of help (ADR 7). */
    void hasOneMainProcessEach() {
        none("case with more than one main process", """
                select business_key_ from act_hi_procinst where end_time_ is null and super_process_instance_id_ is null
                group by business_key_ having count(*) > 1""");
    }

    /** The day of a timer comes while nothing runs. */
    void dayComes(String reference, String step) {
        jdbc.update("""
                update act_ru_job set duedate_ = ? where type_ = 'timer' and handler_cfg_ = ? and
                  process_instance_id_ in (select proc_inst_id_ from act_hi_procinst where business_key_ = ?)""", Timestamp.from(Instant.now().minus(1, ChronoUnit.MINUTES)), step, reference);
    }

    /** The job that ran when the process died is free again after five minutes; this lets them pass. */
    void locksRunOut() {
        Timestamp latest = Timestamp.from(Instant.now().plus(LOCK_MINUTES, ChronoUnit.MINUTES));
        assertThat(jdbc.queryForList("select id_ from act_ru_job where lock_exp_time_ > ?", String.class, latest))
                .as("jobs locked for longer than %s minutes", LOCK_MINUTES)
                .isEmpty();
        jdbc.update(
                "update act_ru_job set lock_exp_time_ = ? where lock_exp_time_ is not null",
                Timestamp.from(Instant.now().minus(1, ChronoUnit.MINUTES)));
    }

    void hasNoWorkLeftOver() {
        none("job that could run", "select id_ from act_ru_job where type_ = 'message'");
    }

    long cases() {
        Long count = jdbc.queryForObject("select count(*) from caserecord_case", Long.class);
        return count == null ? 0 : count;
    }

    private void none(String what, String sql) {
        List<String> found = jdbc.queryForList(sql, String.class);
        assertThat(found).as(what).isEmpty();
    }
}
