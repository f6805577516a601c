package org.handrail.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.Dues;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.ReadMemory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The assessments of each case; the newest is the one that people work on. */
@Component
public class Assessments {

    private final JdbcClient jdbc;
    private final CaseRecords cases;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assessments(
            JdbcClient jdbc,
            CaseRecords cases,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** The newest assessment of the case, if there is any. */
    public Optional<Assessment> newest(CaseReference reference) {
        return ReadMemory.once(
                this,
                reference,
                () -> jdbc
                        .sql("select * from assessment_assessment where case_reference = ? order by seq desc")
                        .param(reference.toString())
                        .query(Assessments::read)
                        .list()
                        .stream()
                        .findFirst());
    }

    /** The assessment that people work on; a new one where there is none or the last was agreed. */
    @Transactional
    public Assessment open(CaseReference reference) {
        return newest(reference)
                .filter(assessment -> assessment.agreedAt() == null)
                .orElseGet(() -> {
                    jdbc.sql("insert into assessment_assessment (id, case_reference) values (?, ?)")
                            .params(UUID.randomUUID(), reference.toString())
                            .update();
                    return newest(reference).orElseThrow();
                });
    }

    /** The family said yes. Both dates are those that the process set. */
    @Transactional
    public void begin(CaseReference reference, Instant conclusionsDue, Instant shareDue) {
        jdbc.sql("update assessment_assessment set begun_at = ? where id = ?")
                .params(DatabaseTime.of(clock.instant()), open(reference).id())
                .update();
        due(reference, conclusionsDue, shareDue);
        events.publishEvent(
                new AssessmentEvent.AssessmentBegun(reference, conclusionsDue, currentActor.now(), clock.instant()));
    }

    /** The family asked for a pause until then. */
    @Transactional
    public void pause(CaseReference reference, Instant until) {
        events.publishEvent(
                new AssessmentEvent.AssessmentPaused(reference, until, currentActor.now(), clock.instant()));
    }

    /** The pause is over; both dates are new. */
    @Transactional
    public void resume(CaseReference reference, Instant conclusionsDue, Instant shareDue) {
        due(reference, conclusionsDue, shareDue);
        events.publishEvent(
                new AssessmentEvent.AssessmentResumed(reference, conclusionsDue, currentActor.now(), clock.instant()));
    }

    /** The assessment is done. */
    @Transactional
    public void agree(CaseReference reference, int level) {
        jdbc.sql("update assessment_assessment set agreed_at = ?, agreed_level = ? where id = ?")
                .params(DatabaseTime.of(clock.instant()), level, open(reference).id())
                .update();
        events.publishEvent(
                new AssessmentEvent.AssessmentAgreed(reference, level, currentActor.now(), clock.instant()));
    }

    private void due(CaseReference reference, Instant conclusionsDue, Instant shareDue) {
        jdbc.sql("update assessment_assessment set conclusions_due = ?, share_due = ? where id = ?")
                .params(
                        DatabaseTime.of(conclusionsDue),
                        DatabaseTime.of(shareDue),
                        open(reference).id())
                .update();
        cases.change(reference, record -> {
            Dues dues = record.dues();
            record.dueBy(new Dues(dues.triage(), dues.firstContact(), conclusionsDue, dues.review()));
        });
    }

    private static Assessment read(ResultSet row, int number) throws SQLException {
        return new Assessment(
                row.getObject("id", UUID.class),
                CaseReference.parse(row.getString("case_reference")),
                DatabaseTime.optional(row, "begun_at"),
                DatabaseTime.optional(row, "conclusions_due"),
                DatabaseTime.optional(row, "share_due"),
                DatabaseTime.optional(row, "agreed_at"),
                row.getObject("agreed_level", Integer.class));
    }
}
