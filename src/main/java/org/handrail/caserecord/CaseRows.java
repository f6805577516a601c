package org.handrail.caserecord;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.handrail.people.HouseholdId;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.ReadMemory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of cases and the table of their status changes. */
@Component
class CaseRows {

    private final JdbcClient jdbc;

    CaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To be looked at only: who wants to change it locks it. */
    Optional<CaseRecord> find(CaseReference reference) {
        return ReadMemory.once(
                this,
                reference,
                () -> jdbc.sql("select * from caserecord_case where reference = ?")
                        .param(reference.toString())
                        .query((row, number) -> read(row))
                        .optional());
    }

    /** Whose key seals words about the case: it has the same one for good. */
    UUID subject(CaseReference reference) {
        return KnownSubjects.of(
                this,
                reference,
                asked -> find(asked)
                        .map(CaseRecord::subject)
                        .orElseThrow(() -> new NoSuchElementException("There is no such case.")));
    }

    /** Keeps others from changing the case until the transaction ends. */
    Optional<CaseRecord> lock(CaseReference reference) {
        return jdbc.sql("select * from caserecord_case where reference = ? for update")
                .param(reference.toString())
                .query((row, number) -> read(row))
                .optional();
    }

    List<CaseRecord> ofHouseholds(Collection<HouseholdId> households) {
        return households.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select * from caserecord_case where household_id in (:households)
                                order by received_at desc, reference desc""")
                        .param(
                                "households",
                                households.stream().map(HouseholdId::value).toList())
                        .query((row, number) -> read(row))
                        .list();
    }

    void insert(CaseRecord record) {
        jdbc.sql("""
                        insert into caserecord_case
                            (reference, household_id, subject, status, area, received_at, referred_by, referred_for,
                             safety_questions_answered, hold_other_contact, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        record.reference().toString(),
                        record.household().value(),
                        record.subject(),
                        record.status.name(),
                        record.area(),
                        DatabaseTime.of(record.receivedAt()),
                        record.referredBy().account(),
                        record.referredBy().organisation(),
                        record.safetyQuestionsAnswered,
                        record.holdOtherContact,
                        record.version)
                .update();
    }

    void update(CaseRecord record) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("reference", record.reference().toString());
        values.put("status", record.status.name());
        values.put("triage", DatabaseTime.ofOptional(record.dues.triage()));
        values.put("contact", DatabaseTime.ofOptional(record.dues.firstContact()));
        values.put("assessment", DatabaseTime.ofOptional(record.dues.assessment()));
        values.put("review", DatabaseTime.ofOptional(record.dues.review()));
        values.put("organisation", record.leadOrganisation);
        values.put("team", record.team);
        values.put("answered", record.safetyQuestionsAnswered);
        values.put("hold", record.holdOtherContact);
        values.put("added", record.addedTo == null ? null : record.addedTo.toString());
        values.put("ended", DatabaseTime.ofOptional(record.endedAt));
        values.put("reason", record.endReason);
        values.put("version", record.version);
        jdbc.sql("""
                        update caserecord_case set status = :status, triage_due = :triage, first_contact_due = :contact,
                            assessment_due = :assessment, review_due = :review, lead_organisation = :organisation,
                            team = :team, safety_questions_answered = :answered, hold_other_contact = :hold,
                            added_to = :added, ended_at = :ended, end_reason = :reason, version = :version
                        where reference = :reference""").params(values).update();
    }

    void insert(CaseReference reference, CaseRecord.Move move, Actor by, Instant at) {
        jdbc.sql("""
                        insert into caserecord_status_change
                            (reference, from_status, to_status, reason, changed_at, changed_by, changed_for)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(reference.toString())
                .param(move.from() == null ? null : move.from().name())
                .param(move.to().name())
                .param(move.reason())
                .param(DatabaseTime.of(at))
                .param(by.account())
                .param(by.organisation())
                .update();
    }

    List<StatusChange> history(CaseReference reference) {
        return jdbc.sql("select * from caserecord_status_change where reference = ? order by id")
                .param(reference.toString())
                .query((row, number) -> {
                    String from = row.getString("from_status");
                    return new StatusChange(
                            from == null ? null : CaseStatus.valueOf(from),
                            CaseStatus.valueOf(row.getString("to_status")),
                            row.getString("reason"),
                            new Actor(row.getString("changed_by"), row.getString("changed_for")),
                            DatabaseTime.instant(row, "changed_at"));
                })
                .list();
    }

    private static CaseRecord read(ResultSet row) throws SQLException {
        CaseRecord record = new CaseRecord(new CaseStanding.Origin(
                CaseReference.parse(row.getString("reference")),
                new HouseholdId(row.getObject("household_id", UUID.class)),
                row.getObject("subject", UUID.class),
                row.getString("area"),
                DatabaseTime.instant(row, "received_at"),
                new Actor(row.getString("referred_by"), row.getString("referred_for"))));
        record.status = CaseStatus.valueOf(row.getString("status"));
        record.dues = dues(row);
        record.leadOrganisation = row.getString("lead_organisation");
        record.team = row.getString("team");
        record.safetyQuestionsAnswered = row.getBoolean("safety_questions_answered");
        record.holdOtherContact = row.getBoolean("hold_other_contact");
        String addedTo = row.getString("added_to");
        record.addedTo = addedTo == null ? null : CaseReference.parse(addedTo);
        record.endedAt = DatabaseTime.optional(row, "ended_at");
        record.endReason = row.getString("end_reason");
        record.version = row.getLong("version");
        return record;
    }

    static Dues dues(ResultSet row) throws SQLException {
        return new Dues(
                DatabaseTime.optional(row, "triage_due"),
                DatabaseTime.optional(row, "first_contact_due"),
                DatabaseTime.optional(row, "assessment_due"),
                DatabaseTime.optional(row, "review_due"));
    }
}
