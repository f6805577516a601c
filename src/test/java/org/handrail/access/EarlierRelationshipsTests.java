package org.handrail.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javax.sql.DataSource;
import org.handrail.platform.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the first start of this version makes of who could see a case before. */
class EarlierRelationshipsTests {

    private static final String OPEN = "HR-2026-000001";
    private static final String CLOSED = "HR-2026-000002";

    @ParameterizedTest
    @EnumSource
    void bringsEarlierCasesUpToDate(TestDatabase database) {
        DataSource source = database.migratedTo("130");
        JdbcClient jdbc = JdbcClient.create(source);
        isCase(jdbc, OPEN, "PLAN", "council-early-help", false);
        isCase(jdbc, CLOSED, "CLOSED", "council-brokerage", true);
        isMember(jdbc, OPEN, "practitioner", "LEAD_PRACTITIONER", false);
        isMember(jdbc, OPEN, "linkworker", "MEMBER", false);
        isMember(jdbc, OPEN, "practitioner2", "LEAD_PRACTITIONER", true);
        isMember(jdbc, OPEN, "school2", "MEMBER", true);
        isMember(jdbc, OPEN, "school2", "MEMBER", false);
        for (String worker : new String[] {"triage", "practitioner2", "practitioner"}) {
            isRelated(jdbc, worker, "WORKER");
        }
        isRelated(jdbc, "school", "REFERRER");
        isOffered(jdbc, "foodbank", "ACCEPTED", "NEEDED_FOR_PURPOSE", "2026-01-05");
        isOffered(jdbc, "nhs", "STARTED", "NAME_CONTACT_REASON", "2026-01-05");
        isOffered(jdbc, "housing", "ENDED", "NEEDED_FOR_PURPOSE", "2026-01-05");
        isOffered(jdbc, "housing2", "ACCEPTED", "NEEDED_TO_KEEP_SAFE", "2026-01-15");
        jdbc.sql("insert into caserecord_agreement (reference, status, method, recorded_at, recorded_by, recorded_for)"
                        + " values (?, 'WITHDRAWN', 'x', timestamp with time zone '2026-01-10 10:00:00+00', 'a', 'b')")
                .param(OPEN)
                .update();

        database.migrate(source, "140");

        assertThat(jdbc.sql("select kind || ' ' || principal from access_relationship where case_reference = ?")
                        .param(OPEN)
                        .query(String.class)
                        .list())
                .as("the food bank was asked before the family withdrew, the other landlord after it")
                .containsExactlyInAnyOrder(
                        "LEAD practitioner",
                        "MEMBER linkworker",
                        "MEMBER school2",
                        "LEFT practitioner2",
                        "WORKED triage",
                        "WORKED practitioner",
                        "REFERRER school",
                        "TEAM council-early-help",
                        "HELPER housing2");
        assertThat(jdbc.sql("select kind || ' ' || principal from access_relationship where case_reference = ?")
                        .param(CLOSED)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("TEAM council-brokerage", "HOLDS SAFEGUARDING_LEAD");
        assertThat(jdbc.sql("select count(*) from access_relationship where kind = 'WORKED' and ends_at is null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static void isCase(JdbcClient jdbc, String reference, String status, String team, boolean held) {
        jdbc.sql(
                        "insert into caserecord_case (reference, household_id, subject, status, area, received_at, referred_by,"
                                + " referred_for, team, safety_questions_answered, hold_other_contact, version)"
                                + " values (?, ?, ?, ?, 'E1', timestamp with time zone '2026-01-01 10:00:00+00', 'a', 'b', ?,"
                                + " true, ?, 1)")
                .params(reference, UUID.randomUUID(), UUID.randomUUID(), status, team, held)
                .update();
    }

    private static void isMember(JdbcClient jdbc, String reference, String account, String part, boolean gone) {
        jdbc.sql("insert into caserecord_team_member (reference, account, organisation, part, joined_at, left_at)"
                        + " values (?, ?, 'x', ?, timestamp with time zone '2026-01-02 10:00:00+00', "
                        + (gone ? "timestamp with time zone '2026-01-03 10:00:00+00')" : "null)"))
                .params(reference, account, part)
                .update();
    }

    private static void isRelated(JdbcClient jdbc, String account, String kind) {
        jdbc.sql("insert into access_relationship (case_reference, principal, kind, since)"
                        + " values (?, ?, ?, timestamp with time zone '2026-01-02 10:00:00+00')")
                .params(OPEN, account, kind)
                .update();
    }

    private static void isOffered(JdbcClient jdbc, String organisation, String state, String scope, String day) {
        UUID referral = UUID.randomUUID();
        jdbc.sql("insert into partners_referral (id, case_reference, pathway, chosen_at)"
                        + " values (?, ?, 'P', timestamp with time zone '2026-01-02 10:00:00+00')")
                .params(referral, OPEN)
                .update();
        jdbc.sql(
                        "insert into partners_service (code, name, organisation, partner_type, capacity, isa_in_force,"
                                + " recipient_type, channel, candidate_group) values (?, 'n', ?, 't', 'c', true, 'r', 'h', 'g')")
                .params(organisation + state, organisation)
                .update();
        jdbc.sql("insert into partners_offer (id, case_reference, referral_id, pathway, service, organisation, rank_no,"
                        + " state, scope, requested_at, changed_at) values (?, ?, ?, 'P', ?, ?, 1, ?, ?,"
                        + " timestamp with time zone '" + day + " 10:00:00+00',"
                        + " timestamp with time zone '2026-01-16 10:00:00+00')")
                .params(UUID.randomUUID(), OPEN, referral, organisation + state, organisation, state, scope)
                .update();
    }
}
