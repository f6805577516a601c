package org.handrail.platform.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Calendars and instants of tests, by the local clock in London. */
public final class CalendarFixtures {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private CalendarFixtures() {}

    static WorkingTimeSettings settings(
            Nation nation,
            Set<LocalDate> extraHolidays,
            Map<LocalDate, OpeningHours> extraWorkingDays,
            Map<String, WorkingTimeSettings.Team> teams) {
        return new WorkingTimeSettings(LONDON, nation, Map.of(), extraHolidays, extraWorkingDays, teams);
    }

    public static WorkingCalendar officeIn(Nation nation) {
        return new WorkingCalendar(settings(nation, Set.of(), Map.of(), Map.of()));
    }

    /** A calendar whose default week is the given one. */
    static WorkingCalendar week(Map<DayOfWeek, OpeningHours> hours) {
        return new WorkingCalendar(
                new WorkingTimeSettings(LONDON, Nation.ENGLAND_AND_WALES, hours, Set.of(), Map.of(), Map.of()));
    }

    static Map<DayOfWeek, OpeningHours> hours(String hours, DayOfWeek... days) {
        Map<DayOfWeek, OpeningHours> week = new TreeMap<>();
        for (DayOfWeek day : days) {
            week.put(day, OpeningHours.of(hours));
        }
        return week;
    }

    /** Reads {@code 2026-12-24 16:00}; of an hour that the clocks show twice it is the first. */
    static Instant local(String dateTime) {
        return LocalDateTime.parse(dateTime.replace(' ', 'T')).atZone(LONDON).toInstant();
    }

    static Instant local(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(LONDON).toInstant();
    }
}
