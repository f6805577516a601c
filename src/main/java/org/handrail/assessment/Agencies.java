package org.handrail.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.DatabaseTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The agencies that help a family already, and what they told us. */
@Component
public class Agencies {

    private static final String NAME = "assessment.agency";
    private static final String REPLY = "assessment.agency.reply";
    private static final String SELECT = "select g.*, a.case_reference from assessment_agency g"
            + " join assessment_assessment a on a.id = g.assessment_id ";

    private final JdbcClient jdbc;
    private final Assessments assessments;
    private final AssessmentSeal seal;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Agencies(
            JdbcClient jdbc,
            Assessments assessments,
            AssessmentSeal seal,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.assessments = assessments;
        this.seal = seal;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Names an agency that the family told us of. */
    @Transactional
    public void name(CaseReference reference, String name, String role, String since, String joins, boolean ask) {
        jdbc.sql("insert into assessment_agency (id, assessment_id, name, role, since, joins, ask)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        assessments.open(reference).id(),
                        seal.seal(reference, NAME, name),
                        seal.seal(reference, NAME, role),
                        seal.seal(reference, NAME, since),
                        joins,
                        ask)
                .update();
    }

    /** Those of the newest assessment, in the order in which they were named. */
    public List<Agency> of(CaseReference reference) {
        return assessments
                .newest(reference)
                .map(assessment -> jdbc.sql(SELECT + "where g.assessment_id = ? order by g.seq")
                        .param(assessment.id())
                        .query(this::read)
                        .list())
                .orElse(List.of());
    }

    /** How many wait to be asked. */
    public int waiting(CaseReference reference) {
        return waitingIds(reference).size();
    }

    /**
     * Takes the next agency to ask.
     *
     * @throws NoSuchElementException when none waits
     */
    @Transactional
    public UUID next(CaseReference reference) {
        UUID next = waitingIds(reference).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No agency waits to be asked."));
        jdbc.sql("update assessment_agency set asked_at = ? where id = ?")
                .params(DatabaseTime.of(clock.instant()), next)
                .update();
        return next;
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is no such agency */
    public Agency get(UUID id) {
        return jdbc.sql(SELECT + "where g.id = ?").param(id).query(this::read).single();
    }

    /** Keeps what came back; words are null when nothing did. */
    @Transactional
    public void reply(UUID id, Agency.Reply reply, @Nullable String words) {
        CaseReference reference = get(id).reference();
        jdbc.sql("update assessment_agency set reply = ?, reply_words = ?, replied_at = ? where id = ?")
                .param(reply.name())
                .param(words == null ? null : seal.seal(reference, REPLY, words))
                .param(DatabaseTime.of(clock.instant()))
                .param(id)
                .update();
        events.publishEvent(
                new AssessmentEvent.AgencyReplied(reference, id, reply.name(), currentActor.now(), clock.instant()));
    }

    private List<UUID> waitingIds(CaseReference reference) {
        return jdbc.sql(
                        "select id from assessment_agency where assessment_id = ? and ask and asked_at is null order by seq")
                .param(assessments.open(reference).id())
                .query(UUID.class)
                .list();
    }

    private Agency read(ResultSet row, int number) throws SQLException {
        CaseReference reference = CaseReference.parse(row.getString("case_reference"));
        String reply = row.getString("reply");
        return new Agency(
                row.getObject("id", UUID.class),
                reference,
                opened(reference, row.getString("name")),
                opened(reference, row.getString("role")),
                opened(reference, row.getString("since")),
                row.getString("joins"),
                row.getBoolean("ask"),
                reply == null ? null : Agency.Reply.valueOf(reply),
                seal.open(reference, REPLY, row.getString("reply_words")),
                DatabaseTime.optional(row, "replied_at"));
    }

    private String opened(CaseReference reference, String sealed) {
        return Objects.requireNonNull(seal.open(reference, NAME, sealed));
    }
}
