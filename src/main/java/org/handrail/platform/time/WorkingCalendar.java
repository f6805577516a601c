package org.handrail.platform.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Turns a start and a {@link TimeLimit} into the instant at which the work is due, in the working days and hours of a
 * team. Timers of processes hold these instants, because a BPMN duration knows no working days. The calendar never asks
 * for the time: the caller passes the start.
 */
@Component
public final class WorkingCalendar {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final WorkingTimeSettings settings;
    private final WorkingDays days;

    @Autowired
    public WorkingCalendar(WorkingTimeSettings settings) {
        this(settings, new WorkingDays(settings, new BankHolidays(settings.nation()), settings.hours()));
    }

    private WorkingCalendar(WorkingTimeSettings settings, WorkingDays days) {
        this.settings = settings;
        this.days = days;
    }

    /** The calendar of one team (a candidate group); a team without hours of its own keeps those of everyone. */
    public WorkingCalendar forTeam(String team) {
        return new WorkingCalendar(settings, days.withWeek(settings.hoursOf(team)));
    }

    /** Whether the team works on that day at all. */
    public boolean isWorkingDay(LocalDate date) {
        return days.include(date);
    }

    /**
     * The due instant in working time.
     *
     * <ul>
     *   <li>{@code PT0M}: the start itself. {@code M<n>}: n minutes of the clock later, whatever the hour.
     *   <li>{@code WH<n>}: when n working hours have passed; a start out of hours counts from the next opening.
     *   <li>{@code SAME_DAY}: closing time today; from closing time on, and on a day off, the next working day's closing.
     *   <li>{@code WD<n>}: closing time of the n-th working day after the day of the start. A start on a day off counts as
     *       one on the next working day; a start after closing time still counts as one on its own day.
     *   <li>{@code D<n>}: closing time n calendar days later, or of the next working day when that is a day off.
     *   <li>{@code BY_ROUTE} and {@code NONE}: empty.
     * </ul>
     */
    public Optional<Instant> due(Instant start, TimeLimit limit) {
        LocalDate today = days.dateOf(start);
        return switch (limit.kind()) {
            case NOW -> Optional.of(start);
            case MINUTES -> Optional.of(start.plus(limit.amount(), ChronoUnit.MINUTES));
            case WORKING_HOURS -> Optional.of(after(start, Duration.ofHours(limit.amount())));
            case SAME_DAY -> Optional.of(nextClosing(start));
            case WORKING_DAYS -> Optional.of(closing(days.after(today, limit.amount())));
            case CALENDAR_DAYS -> Optional.of(closing(days.sameOrNext(today.plusDays(limit.amount()))));
            case BY_ROUTE, NONE -> Optional.empty();
        };
    }

    /**
     * The due instant of work that goes on past office hours (RED cases, nowhere safe to sleep tonight): hours are hours of
     * the clock, {@code SAME_DAY} ends at 23:59 (in the last minute of a day, at 23:59 of the next), {@code D<n>} ends at
     * 23:59 whatever the day. A limit in working days stays one, since it waits for an office.
     */
    public Optional<Instant> dueAroundTheClock(Instant start, TimeLimit limit) {
        return switch (limit.kind()) {
            case WORKING_HOURS -> Optional.of(start.plus(limit.amount(), ChronoUnit.HOURS));
            case SAME_DAY -> Optional.of(nextLastMinute(start));
            case CALENDAR_DAYS -> Optional.of(lastMinute(days.dateOf(start).plusDays(limit.amount())));
            case NOW, MINUTES, WORKING_DAYS, BY_ROUTE, NONE -> due(start, limit);
        };
    }

    /**
     * The instant in working hours at which a part of the working time between start and due has passed, for reminders:
     * 0.75 gives three quarters. Without any working time between the two it is a part of the plain time.
     *
     * @throws IllegalArgumentException when due lies before start, or the part is not between 0 and 1
     */
    public Instant partOf(Instant start, Instant due, double part) {
        Duration work = workBetween(start, due);
        return work.isZero() ? partAroundTheClock(start, due, part) : after(start, share(work, part));
    }

    /**
     * The instant at which a part of the plain time between start and due has passed.
     *
     * @throws IllegalArgumentException when due lies before start, or the part is not between 0 and 1
     */
    public Instant partAroundTheClock(Instant start, Instant due, double part) {
        return start.plus(share(Duration.between(start, due), part));
    }

    private Instant after(Instant start, Duration work) {
        Duration left = work;
        for (LocalDate date = days.dateOf(start); ; date = date.plusDays(1)) {
            Optional<WorkingDay> day = days.on(date).filter(open -> !start.isAfter(open.closes()));
            if (day.isEmpty()) {
                continue;
            }
            Duration available = day.get().between(start, day.get().closes());
            if (available.compareTo(left) >= 0) {
                return day.get().after(start, left);
            }
            left = left.minus(available);
        }
    }

    private Duration workBetween(Instant start, Instant due) {
        Duration work = Duration.ZERO;
        LocalDate last = days.dateOf(due);
        for (LocalDate date = days.dateOf(start); !date.isAfter(last); date = date.plusDays(1)) {
            work = work.plus(days.on(date).map(day -> day.between(start, due)).orElse(Duration.ZERO));
        }
        return work;
    }

    private Instant nextClosing(Instant start) {
        LocalDate today = days.dateOf(start);
        return days.on(today)
                .map(WorkingDay::closes)
                .filter(start::isBefore)
                .orElseGet(() -> closing(days.sameOrNext(today.plusDays(1))));
    }

    private Instant closing(LocalDate workingDay) {
        return days.on(workingDay).orElseThrow().closes();
    }

    private Instant nextLastMinute(Instant start) {
        LocalDate today = days.dateOf(start);
        Instant end = lastMinute(today);
        return start.isBefore(end) ? end : lastMinute(today.plusDays(1));
    }

    private Instant lastMinute(LocalDate date) {
        return date.atTime(LAST_MINUTE).atZone(days.zone()).toInstant();
    }

    private static Duration share(Duration whole, double part) {
        if (whole.isNegative() || !(part >= 0 && part <= 1)) {
            throw new IllegalArgumentException("A part from 0 to 1 of a time that does not run backwards was expected");
        }
        return Duration.ofMillis(Math.round(whole.toMillis() * part));
    }
}
