package org.handrail.access.restriction;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.handrail.access.restriction.RestrictionEvent.CaseRestricted;
import org.handrail.access.restriction.RestrictionEvent.PersonNamed;
import org.handrail.access.restriction.RestrictionEvent.PersonUnnamed;
import org.handrail.access.restriction.RestrictionEvent.RestrictionKept;
import org.handrail.access.restriction.RestrictionEvent.RestrictionLifted;
import org.handrail.access.restriction.RestrictionEvent.RestrictionOverdue;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases that only named people may know of. A restriction never ends by itself: somebody decides, and who does not
 * decide in time can name nobody more. Callers check who may restrict.
 */
@Component
public class Restrictions {

    /** The longest time until somebody must decide again. */
    public static final Duration REVIEWED_WITHIN = Duration.ofDays(90);

    private final RestrictionRows rows;
    private final Barred barred;
    private final TasksOfRestrictedCases tasks;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Restrictions(
            RestrictionRows rows,
            Barred barred,
            TasksOfRestrictedCases tasks,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.barred = barred;
        this.tasks = tasks;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Restricts the case to these people. Where it is restricted already, they are named too. */
    @Transactional
    public void restrict(
            CaseReference reference, RestrictionReason reason, boolean byMatch, String words, Set<String> named) {
        if (rows.lock(reference).isEmpty()) {
            Actor by = currentActor.now();
            Instant now = clock.instant();
            rows.insert(new Restriction(
                    UUID.randomUUID(),
                    reference,
                    reason,
                    byMatch,
                    team(reference, 1),
                    words,
                    now,
                    by.account(),
                    now.plus(REVIEWED_WITHIN)));
            events.publishEvent(new CaseRestricted(reference, reason, byMatch, by, now));
        }
        name(reference, named);
    }

    /** Names more people; nobody who is barred from the case becomes one of them. */
    @Transactional
    public void name(CaseReference reference, Set<String> accounts) {
        rows.lock(reference).ifPresent(restriction -> {
            Set<String> present = rows.named(restriction.id());
            Set<String> excluded = barred.from(reference);
            Actor by = currentActor.now();
            Instant now = clock.instant();
            accounts.stream()
                    .filter(account -> !present.contains(account) && !excluded.contains(account))
                    .forEach(account -> {
                        rows.name(restriction.id(), account, by.account(), now);
                        events.publishEvent(new PersonNamed(reference, account, by, now));
                    });
            tasks.handTo(restriction.team(), reference, rows.named(restriction.id()));
        });
    }

    /** The tasks go to a new team without that person, so that no session that lasts can hold on to them. */
    @Transactional
    public void unname(CaseReference reference, String account) {
        rows.lock(reference).ifPresent(restriction -> {
            if (!rows.named(restriction.id()).contains(account)) {
                return;
            }
            rows.unname(restriction.id(), account);
            String team = next(restriction);
            rows.team(restriction.id(), team);
            events.publishEvent(new PersonUnnamed(reference, account, currentActor.now(), clock.instant()));
            tasks.handTo(team, reference, rows.named(restriction.id()));
        });
    }

    /** Somebody looked at it again, and it goes on. */
    @Transactional
    public void keep(CaseReference reference, String words) {
        rows.lock(reference).ifPresent(restriction -> {
            Instant now = clock.instant();
            Instant due = now.plus(REVIEWED_WITHIN);
            rows.keep(restriction.id(), due, words);
            events.publishEvent(new RestrictionKept(reference, due, currentActor.now(), now));
        });
    }

    /** Whether it may end: while somebody is barred, their team must not get its tasks back. */
    public boolean mayEnd(CaseReference reference) {
        return barred.from(reference).isEmpty();
    }

    /** Somebody looked at it again, and it ends. */
    @Transactional
    public void lift(CaseReference reference, String words) {
        if (!mayEnd(reference)) {
            throw new IllegalStateException("Somebody is barred from this case.");
        }
        rows.lock(reference).ifPresent(restriction -> {
            Actor by = currentActor.now();
            Instant now = clock.instant();
            rows.end(restriction.id(), by.account(), words, now);
            tasks.giveBack(reference);
            events.publishEvent(new RestrictionLifted(reference, by, now));
        });
    }

    /** Says once of each restriction that nobody decided in time. */
    @Transactional
    public void tellOverdue() {
        Instant now = clock.instant();
        rows.overdueAndUntold(now).stream()
                .filter(restriction -> rows.told(restriction.id(), now))
                .forEach(restriction -> events.publishEvent(
                        new RestrictionOverdue(restriction.caseReference(), currentActor.now(), now)));
    }

    /** Erases for good why the case was restricted; that it was stays. */
    @Transactional
    public void eraseWords(CaseReference reference) {
        rows.erase(reference);
    }

    public Optional<Restriction> of(CaseReference reference) {
        return rows.find(reference);
    }

    public Set<String> named(Restriction restriction) {
        return new TreeSet<>(rows.named(restriction.id()));
    }

    /** Those whose review is due first come first. */
    public List<Restriction> all() {
        return rows.all();
    }

    private static String team(CaseReference reference, int number) {
        return Restriction.TEAMS + reference + '.' + number;
    }

    private static String next(Restriction restriction) {
        String team = restriction.team();
        return team(restriction.caseReference(), Integer.parseInt(team.substring(team.lastIndexOf('.') + 1)) + 1);
    }
}
