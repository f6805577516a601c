package org.handrail.platform.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;

/**
 * Knows of every single minute of 2026 and 2027 whether an English team works in it, from the published list of holidays
 * and nothing else. It shares no code with the calendar, so that it can check it.
 */
final class OpenMinutes {

    private static final Set<String> HOLIDAYS = Set.of(
            "2026-01-01",
            "2026-04-03",
            "2026-04-06",
            "2026-05-04",
            "2026-05-25",
            "2026-08-31",
            "2026-12-25",
            "2026-12-26",
            "2026-12-28",
            "2027-01-01",
            "2027-03-26",
            "2027-03-29",
            "2027-05-03",
            "2027-05-31",
            "2027-08-30",
            "2027-12-25",
            "2027-12-26",
            "2027-12-27",
            "2027-12-28");
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2028-01-01T00:00:00Z");

    private final BitSet open = new BitSet();
    private final Map<DayOfWeek, OpeningHours> week;

    OpenMinutes(Map<DayOfWeek, OpeningHours> week) {
        this.week = week;
        for (Instant minute = FIRST; minute.isBefore(LAST); minute = minute.plusSeconds(60)) {
            open.set(index(minute), opensAt(minute));
        }
    }

    /** Counts the open minutes that begin at or after the first and before the second instant, one by one. */
    int between(Instant from, Instant to) {
        int count = 0;
        for (int minute = index(from); minute < index(to); minute++) {
            count += open.get(minute) ? 1 : 0;
        }
        return count;
    }

    boolean isOpenIn(Instant minute) {
        return open.get(index(minute));
    }

    boolean isWorkingDay(LocalDate date) {
        return week.containsKey(date.getDayOfWeek()) && !HOLIDAYS.contains(date.toString());
    }

    private boolean opensAt(Instant minute) {
        ZonedDateTime local = minute.atZone(CalendarFixtures.LONDON);
        OpeningHours hours = week.get(local.getDayOfWeek());
        return hours != null
                && isWorkingDay(local.toLocalDate())
                && !local.toLocalTime().isBefore(hours.opens())
                && local.toLocalTime().isBefore(hours.closes());
    }

    private static int index(Instant minute) {
        return Math.toIntExact((minute.getEpochSecond() - FIRST.getEpochSecond()) / 60);
    }
}
