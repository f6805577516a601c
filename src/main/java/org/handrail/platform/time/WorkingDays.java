package org.handrail.platform.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which days a team works and in which hours: one-off days first, then bank holidays, then the week. */
final class WorkingDays {

    private final WorkingTimeSettings settings;
    private final BankHolidays bankHolidays;
    private final Map<DayOfWeek, OpeningHours> week;

    WorkingDays(WorkingTimeSettings settings, BankHolidays bankHolidays, Map<DayOfWeek, OpeningHours> week) {
        this.settings = settings;
        this.bankHolidays = bankHolidays;
        this.week = week;
    }

    WorkingDays withWeek(Map<DayOfWeek, OpeningHours> other) {
        return new WorkingDays(settings, bankHolidays, other);
    }

    ZoneId zone() {
        return settings.zone();
    }

    LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    boolean include(LocalDate date) {
        return on(date).isPresent();
    }

    /** The work of that day, or empty on a day off. Hours that the change of the clocks swallows whole are a day off. */
    Optional<WorkingDay> on(LocalDate date) {
        return Optional.ofNullable(hoursOn(date))
                .map(hours -> new WorkingDay(at(date, hours.opens()), at(date, hours.closes())))
                .filter(day -> day.opens().isBefore(day.closes()));
    }

    LocalDate sameOrNext(LocalDate date) {
        LocalDate day = date;
        while (!include(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    LocalDate after(LocalDate date, int workingDays) {
        LocalDate day = sameOrNext(date);
        for (int passed = 0; passed < workingDays; passed++) {
            day = sameOrNext(day.plusDays(1));
        }
        return day;
    }

    private @Nullable OpeningHours hoursOn(LocalDate date) {
        OpeningHours oneOff = settings.extraWorkingDays().get(date);
        if (oneOff != null) {
            return oneOff;
        }
        boolean off = settings.extraHolidays().contains(date) || bankHolidays.include(date);
        return off ? null : week.get(date.getDayOfWeek());
    }

    private Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone()).toInstant();
    }
}
