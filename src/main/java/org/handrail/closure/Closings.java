package org.handrail.closure;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.handrail.caserecord.LifeDomain;
import org.handrail.closure.Closing.Decision;
import org.handrail.closure.Closing.Feedback;
import org.handrail.closure.Closing.Lasting;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.DatabaseTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the help of each case came, or comes, to its end. */
@Component
public class Closings {

    private final JdbcClient jdbc;
    private final ClosingRows rows;
    private final SealedWords words;
    private final ApplicationEventPublisher events;
    private final CurrentActor currentActor;
    private final Clock clock;

    Closings(
            JdbcClient jdbc,
            ClosingRows rows,
            SealedWords words,
            ApplicationEventPublisher events,
            CurrentActor currentActor,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.words = words;
        this.events = events;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Begins the end of help; {@code needs} are those that it was for. */
    @Transactional
    public void open(CaseReference reference, @Nullable String announced, Map<LifeDomain, Integer> needs) {
        jdbc.sql("""
                        insert into closure_closing (id, case_reference, announced, needs, opened_at)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        reference.toString(),
                        announced,
                        words.sealCodes(reference, needs),
                        DatabaseTime.of(clock.instant()))
                .update();
    }

    /** Newest first. */
    public List<Closing> ofCase(CaseReference reference) {
        return jdbc.sql("select * from closure_closing where case_reference = ? order by seq desc")
                .param(reference.toString())
                .query(rows::read)
                .list();
    }

    public Optional<Closing> newest(CaseReference reference) {
        return ofCase(reference).stream().findFirst();
    }

    /** The newest ending. Throws {@link NoSuchElementException} when no end of help has begun. */
    public Closing get(CaseReference reference) {
        return newest(reference).orElseThrow(() -> new NoSuchElementException("No closing has begun."));
    }

    @Transactional
    public void feedback(CaseReference reference, Feedback said) {
        jdbc.sql("""
                        update closure_closing set asked = ?, not_asked = ?, changed = ?, helped = ?, better = ?,
                            scale_before = ?, scale_after = ?, check_agreed = ?, asked_at = ? where id = ?""")
                .params(
                        said.notAsked() == null,
                        said.notAsked() == null ? null : said.notAsked().name(),
                        words.seal(reference, said.changed()),
                        words.seal(reference, said.helped()),
                        words.seal(reference, said.better()),
                        said.scaleBefore(),
                        said.scaleAfter(),
                        said.agreed().name(),
                        DatabaseTime.of(said.at()),
                        get(reference).id())
                .update();
        events.publishEvent(new ClosureEvent.FeedbackRecorded(
                reference, said.notAsked() == null, currentActor.now(), clock.instant()));
    }

    /** Keeps what was decided beside what the table had said. */
    @Transactional
    public void signOff(
            CaseReference reference,
            Recommendation said,
            Decision decision,
            @Nullable ClosingReason reason,
            @Nullable String why) {
        Actor by = currentActor.now();
        Instant now = clock.instant();
        jdbc.sql("""
                        update closure_closing set recommended = ?, allow_close = ?, decision = ?, reason = ?, why = ?,
                            signed_by = ?, signed_for = ?, signed_at = ? where id = ?""")
                .params(
                        said.code(),
                        said.allowed(),
                        decision.name(),
                        reason == null ? null : reason.name(),
                        words.seal(reference, why),
                        by.account(),
                        by.organisation(),
                        DatabaseTime.of(now),
                        get(reference).id())
                .update();
        events.publishEvent(new ClosureEvent.ClosingSignedOff(reference, decision, reason, said.code(), by, now));
    }

    @Transactional
    public void letter(CaseReference reference, String letter, LetterWay way) {
        Instant now = clock.instant();
        jdbc.sql("update closure_closing set letter = ?, letter_way = ?, letter_at = ? where id = ?")
                .params(
                        words.seal(reference, letter),
                        way.name(),
                        DatabaseTime.of(now),
                        get(reference).id())
                .update();
        events.publishEvent(new ClosureEvent.ClosingLetterKept(reference, way, currentActor.now(), now));
    }

    @Transactional
    public void closed(CaseReference reference) {
        jdbc.sql("update closure_closing set closed_at = ? where id = ?")
                .params(DatabaseTime.of(clock.instant()), get(reference).id())
                .update();
    }

    /** Calls off the later check. */
    @Transactional
    public void stop(CaseReference reference) {
        Instant now = clock.instant();
        jdbc.sql("update closure_closing set stopped_at = ? where id = ?")
                .params(DatabaseTime.of(now), get(reference).id())
                .update();
        events.publishEvent(new ClosureEvent.FollowUpStopped(reference, currentActor.now(), now));
    }

    @Transactional
    public void lasting(CaseReference reference, Lasting found) {
        jdbc.sql("""
                        update closure_closing set check_way = ?, lasted = ?, lasted_whole = ?, help_again = ?,
                            checked_at = ? where id = ?""")
                .params(
                        found.way().name(),
                        words.sealCodes(reference, found.needs()),
                        found.whole().name(),
                        found.helpAgain(),
                        DatabaseTime.of(found.at()),
                        get(reference).id())
                .update();
        events.publishEvent(
                new ClosureEvent.LastingChecked(reference, found.way(), currentActor.now(), clock.instant()));
    }
}
