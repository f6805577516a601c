package org.handrail.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What need to know keeps beside the case, compared with what it was made from: the same rows, or somebody sees a case too
 * long or not at all.
 */
final class KnownByRelation {

    private static final String OPEN = "('RECEIVED', 'IN_TRIAGE', 'ASSESSMENT', 'PLAN', 'CLOSING', 'STATUTORY_LEAD')";

    private static final String RELATIONS = """
            select reference, account, case when part = 'LEAD_PRACTITIONER' then 'LEAD' else 'MEMBER' end as kind
                from caserecord_team_member where left_at is null
            union select reference, account, 'LEFT' from caserecord_team_member gone where left_at is not null
                and not exists (select 1 from caserecord_team_member still where still.reference = gone.reference
                    and still.account = gone.account and still.left_at is null)
            union select reference, team, 'TEAM' from caserecord_case where team is not null
            union select reference, team, 'DESK' from caserecord_case where team is not null and status in %s
                and not exists (select 1 from caserecord_team_member m where m.reference = caserecord_case.reference
                    and m.part = 'LEAD_PRACTITIONER' and m.left_at is null)
            union select reference, 'SAFEGUARDING_LEAD', 'HOLDS' from caserecord_case where hold_other_contact
            union select o.case_reference, o.organisation, 'HELPER' from partners_offer o
                where o.state in ('ACCEPTED', 'STARTED') and o.scope not in ('NOTHING', 'NAME_CONTACT_REASON')
                and not exists (select 1 from caserecord_agreement a where a.reference = o.case_reference
                    and a.status in ('WITHDRAWN', 'REFUSED') and a.recorded_at >= o.requested_at
                    and a.id = (select max(l.id) from caserecord_agreement l where l.reference = a.reference))
            """.formatted(OPEN);

    private static final String TASKS = """
            select t.ID_ as task_id, e.BUSINESS_KEY_ as case_reference, t.ASSIGNEE_ as assignee,
                (select min(l.GROUP_ID_) from ACT_RU_IDENTITYLINK l where l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate'
                    and l.GROUP_ID_ is not null) as team
            from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
            """;

    private KnownByRelation() {}

    static void isInStep(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        assertThat(jdbc.sql("select case_reference, principal, kind from access_relationship"
                                + " where kind not in ('REFERRER', 'WORKED')")
                        .query((row, at) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                        .list())
                .as("relationships")
                .containsExactlyInAnyOrderElementsOf(jdbc.sql(RELATIONS)
                        .query((row, at) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                        .list());
        List<String> engine = jdbc.sql(TASKS)
                .query((row, at) ->
                        "%s %s %s %s".formatted(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
        assertThat(jdbc.sql("select task_id, case_reference, assignee, team from access_open_task")
                        .query((row, at) -> "%s %s %s %s"
                                .formatted(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                        .list())
                .as("open tasks that open a case are open tasks of the engine")
                .isSubsetOf(engine);
        assertThat(engine.size()
                        - jdbc.sql("select count(*) from access_open_task")
                                .query(Integer.class)
                                .single())
                .as("tasks that open an offer only")
                .isEqualTo(jdbc.sql("select count(*) from ACT_RU_TASK where TASK_DEF_KEY_ in (:offers)"
                                + " and PROC_DEF_ID_ not like 'safeguarding%'")
                        .param("offers", OFFER_ONLY)
                        .query(Integer.class)
                        .single());
    }

    private static final List<String> OFFER_ONLY = List.of(
            "user_answer_offer",
            "user_say_start",
            "user_say_outcome",
            "user_find_safe_place",
            "user_confirm_receipt",
            "user_contact_family",
            "user_send_plan",
            "user_end_duty",
            "user_send_update");
}
