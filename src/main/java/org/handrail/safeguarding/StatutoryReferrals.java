package org.handrail.safeguarding;

import static org.handrail.platform.DatabaseTime.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.time.TimeLimit;
import org.handrail.platform.time.WorkingCalendar;
import org.handrail.safeguarding.ReferralEvents.StatutoryReferralBegun;
import org.handrail.triage.SafeguardingRoute;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The referrals of each case to other services. A referral is never undone: it moves on until it is finished. */
@Component
public class StatutoryReferrals {

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StatutoryReferrals(
            JdbcClient jdbc,
            WorkingCalendar calendar,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** The referrals of a case, oldest first. */
    public List<StatutoryReferral> of(CaseReference reference) {
        return jdbc.sql("select * from safeguarding_referral where reference = ? order by begun_at, place")
                .param(reference.toString())
                .query(StatutoryReferrals::read)
                .list();
    }

    public Optional<StatutoryReferral> find(UUID id) {
        return jdbc.sql("select * from safeguarding_referral where id = ?")
                .param(id)
                .query(StatutoryReferrals::read)
                .optional();
    }

    /** @throws NoSuchElementException when the process has no referral in this place */
    public StatutoryReferral at(String run, int place) {
        return jdbc.sql("select * from safeguarding_referral where run = ? and place = ?")
                .params(run, place)
                .query(StatutoryReferrals::read)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("There is no such referral."));
    }

    /**
     * Begins a referral for each route that has none open in this case, in the places of the process from 0 on. Due by
     * the limit of the route, around the clock.
     *
     * @return how many were begun
     */
    @Transactional
    public int begin(CaseReference reference, List<SafeguardingRoute> routes, String run) {
        List<String> open =
                open(reference).stream().map(StatutoryReferral::route).toList();
        int place = 0;
        for (SafeguardingRoute route : routes) {
            if (!open.contains(route.route())) {
                insert(reference, route, run, place++);
            }
        }
        return place;
    }

    /**
     * Gives every open referral of the case to another process, which goes on where the work was left.
     *
     * @return how many there are
     */
    @Transactional
    public int goOnWithOpen(CaseReference reference, String run) {
        int place = 0;
        for (StatutoryReferral left : open(reference)) {
            jdbc.sql("update safeguarding_referral set run = ?, place = ? where id = ?")
                    .params(run, place++, left.id())
                    .update();
        }
        return place;
    }

    /** @throws IllegalStateException when the referral is finished, or there is none */
    @Transactional
    public void move(UUID id, ReferralState to) {
        StatutoryReferral referral =
                find(id).orElseThrow(() -> new IllegalStateException("There is no such referral."));
        if (!referral.state().open()) {
            throw new IllegalStateException("The referral is finished as " + referral.state() + ".");
        }
        Instant now = clock.instant();
        jdbc.sql("update safeguarding_referral set state = ?, sent_at = ?, decided_at = ? where id = ?")
                .param(to.name())
                .param(DatabaseTime.ofOptional(to == ReferralState.SENT ? now : referral.sentAt()))
                .param(DatabaseTime.ofOptional(to.decided() ? now : referral.decidedAt()))
                .param(id)
                .update();
        events.publishEvent(ReferralEvents.of(referral, to, currentActor.now(), now));
    }

    private List<StatutoryReferral> open(CaseReference reference) {
        return of(reference).stream()
                .filter(referral -> referral.state().open())
                .toList();
    }

    private void insert(CaseReference reference, SafeguardingRoute route, String run, int place) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        Actor by = currentActor.now();
        Instant due = calendar.dueAroundTheClock(now, TimeLimit.parse(route.dueWithin()))
                .orElse(now);
        jdbc.sql("insert into safeguarding_referral (id, reference, route, recipient, due_within, without_agreement,"
                        + " state, run, place, begun_at, due_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        reference.toString(),
                        route.route(),
                        route.leadRole(),
                        route.dueWithin(),
                        route.withoutAgreement(),
                        ReferralState.TO_SEND.name(),
                        run,
                        place,
                        DatabaseTime.of(now),
                        DatabaseTime.of(due))
                .update();
        events.publishEvent(new StatutoryReferralBegun(reference, id, route.route(), by, now));
    }

    private static StatutoryReferral read(ResultSet row, int number) throws SQLException {
        return new StatutoryReferral(
                row.getObject("id", UUID.class),
                CaseReference.parse(row.getString("reference")),
                row.getString("route"),
                row.getString("recipient"),
                row.getString("due_within"),
                row.getString("without_agreement"),
                ReferralState.valueOf(row.getString("state")),
                row.getString("run"),
                row.getInt("place"),
                instant(row, "begun_at"),
                instant(row, "due_at"),
                DatabaseTime.optional(row, "sent_at"),
                DatabaseTime.optional(row, "decided_at"));
    }
}
