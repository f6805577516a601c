package org.handrail.pathways;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.handrail.caserecord.CaseRecords;
import org.handrail.partners.PartnerReferral;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.DatabaseTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The paths of each case and where they stand. */
@Component
public class HelpPaths {

    private static final int MONTHS = 6;

    private final JdbcClient jdbc;
    private final CaseRecords cases;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HelpPaths(
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

    /** Begins a path for the help. */
    @Transactional
    public void open(PartnerReferral referral, PathKind kind, PathStage stage, boolean emergency) {
        Instant now = clock.instant();
        jdbc.sql("insert into pathways_path (referral_id, case_reference, household, kind, emergency, stage, opened_at,"
                        + " changed_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        referral.id(),
                        referral.reference().toString(),
                        cases.get(referral.reference()).household().value(),
                        kind.name(),
                        emergency,
                        stage.name(),
                        DatabaseTime.of(now),
                        DatabaseTime.of(now))
                .update();
        events.publishEvent(
                new PathEvent.HelpPathOpened(referral.reference(), referral.id(), kind, currentActor.now(), now));
    }

    /** How often the household of the case needed food on the day within the last six months. */
    public int emergencies(CaseReference reference) {
        Instant since =
                clock.instant().atOffset(ZoneOffset.UTC).minusMonths(MONTHS).toInstant();
        return jdbc.sql("select count(*) from pathways_path where household = ? and emergency = true and kind = 'FOOD'"
                        + " and opened_at >= ?")
                .params(cases.get(reference).household().value(), DatabaseTime.of(since))
                .query(Integer.class)
                .single();
    }

    /** Notes where the path stands now. */
    @Transactional
    public void reach(UUID referral, PathStage stage) {
        jdbc.sql("update pathways_path set stage = ?, changed_at = ? where referral_id = ? and stage <> ?")
                .params(stage.name(), DatabaseTime.of(clock.instant()), referral, stage.name())
                .update();
    }

    /** Ends the path. How it ended first stays. */
    @Transactional
    public void end(UUID referral, PathOutcome outcome) {
        Instant now = clock.instant();
        int ended = jdbc.sql("update pathways_path set ended_at = ?, changed_at = ?, outcome = ?"
                        + " where referral_id = ? and ended_at is null")
                .params(DatabaseTime.of(now), DatabaseTime.of(now), outcome.name(), referral)
                .update();
        if (ended > 0) {
            events.publishEvent(
                    new PathEvent.HelpPathEnded(get(referral).reference(), referral, outcome, currentActor.now(), now));
        }
    }

    public Optional<HelpPath> find(UUID referral) {
        return jdbc.sql("select * from pathways_path where referral_id = ?")
                .param(referral)
                .query(HelpPaths::read)
                .optional();
    }

    /** @throws NoSuchElementException when the help has no path */
    public HelpPath get(UUID referral) {
        return find(referral).orElseThrow(() -> new NoSuchElementException("This help has no path of its own."));
    }

    /** In the order in which they began. */
    public List<HelpPath> ofCase(CaseReference reference) {
        return jdbc.sql("select * from pathways_path where case_reference = ? order by seq")
                .param(reference.toString())
                .query(HelpPaths::read)
                .list();
    }

    private static HelpPath read(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new HelpPath(
                row.getObject("referral_id", UUID.class),
                CaseReference.parse(row.getString("case_reference")),
                PathKind.valueOf(row.getString("kind")),
                row.getBoolean("emergency"),
                PathStage.valueOf(row.getString("stage")),
                DatabaseTime.instant(row, "changed_at"),
                outcome == null ? null : PathOutcome.valueOf(outcome));
    }
}
