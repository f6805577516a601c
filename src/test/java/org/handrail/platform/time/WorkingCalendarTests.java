package org.handrail.platform.time;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.handrail.platform.time.CalendarFixtures.hours;
import static org.handrail.platform.time.CalendarFixtures.local;
import static org.handrail.platform.time.CalendarFixtures.officeIn;
import static org.handrail.platform.time.CalendarFixtures.settings;
import static org.handrail.platform.time.CalendarFixtures.week;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTests {

    private final WorkingCalendar england = officeIn(Nation.ENGLAND_AND_WALES);

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        // an ordinary week: Monday 9 November 2026
        "2026-11-09 10:00, PT0M, 2026-11-09 10:00",
        "2026-11-09 16:30, M60, 2026-11-09 17:30",
        "2026-11-09 10:00, WH4, 2026-11-09 14:00",
        "2026-11-09 15:30, WH2, 2026-11-10 09:30",
        "2026-11-09 15:00, WH2, 2026-11-09 17:00",
        "2026-11-09 17:00, WH2, 2026-11-10 11:00",
        "2026-11-09 07:00, WH1, 2026-11-09 10:00",
        "2026-11-09 22:00, WH8, 2026-11-10 17:00",
        "2026-11-09 10:00, SAME_DAY, 2026-11-09 17:00",
        "2026-11-09 06:00, SAME_DAY, 2026-11-09 17:00",
        "2026-11-09 17:00, SAME_DAY, 2026-11-10 17:00",
        "2026-11-09 10:00, WD1, 2026-11-10 17:00",
        "2026-11-09 18:00, WD1, 2026-11-10 17:00",
        "2026-11-09 10:00, WD5, 2026-11-16 17:00",
        "2026-11-09 10:00, D28, 2026-12-07 17:00",
        "2026-11-09 10:00, D5, 2026-11-16 17:00",
        // a weekend: Friday 13 to Sunday 15 November 2026
        "2026-11-13 16:00, WH2, 2026-11-16 10:00",
        "2026-11-13 18:00, WD1, 2026-11-16 17:00",
        "2026-11-13 18:00, SAME_DAY, 2026-11-16 17:00",
        "2026-11-14 10:00, SAME_DAY, 2026-11-16 17:00",
        "2026-11-14 10:00, WH1, 2026-11-16 10:00",
        "2026-11-14 10:00, WD1, 2026-11-17 17:00",
        "2026-11-15 23:59, WD1, 2026-11-17 17:00",
        "2026-11-14 10:00, M60, 2026-11-14 11:00",
        "2026-11-14 10:00, PT0M, 2026-11-14 10:00",
        // Christmas 2026: Friday 25, and Monday 28 in place of Saturday 26
        "2026-12-24 16:00, WH4, 2026-12-29 12:00",
        "2026-12-24 10:00, WD1, 2026-12-29 17:00",
        "2026-12-25 10:00, WD1, 2026-12-30 17:00",
        "2026-12-24 18:00, SAME_DAY, 2026-12-29 17:00",
        "2026-12-24 10:00, WD5, 2027-01-05 17:00",
        "2026-12-18 10:00, D7, 2026-12-29 17:00",
        // Easter 2027: Good Friday 26 March to Monday 29 March; the clocks go forward on Sunday 28
        "2027-03-25 16:00, WH2, 2027-03-30 10:00",
        "2027-03-25 10:00, WD2, 2027-03-31 17:00",
        // May 2026: Mondays 4 and 25
        "2026-05-01 16:30, WH1, 2026-05-05 09:30",
        "2026-05-22 10:00, WD1, 2026-05-26 17:00",
        // the clocks go back on Sunday 25 October 2026
        "2026-10-23 16:00, WH2, 2026-10-26 10:00",
        "2026-10-23 16:00, WD1, 2026-10-26 17:00",
        "2026-10-24 10:00, D1, 2026-10-26 17:00"
    })
    void isDueInWorkingTime(String start, String limit, String due) {
        assertThat(england.due(local(start), TimeLimit.parse(limit))).contains(local(due));
    }

    @ParameterizedTest
    @CsvSource({
        // 2 January and St Andrew's Day, Monday 30 November 2026; Easter Monday is an ordinary day
        "SCOTLAND, 2025-12-31 16:00, WH2, 2026-01-05 10:00",
        "SCOTLAND, 2026-12-31 16:00, WD1, 2027-01-05 17:00",
        "SCOTLAND, 2026-11-27 10:00, WD1, 2026-12-01 17:00",
        "SCOTLAND, 2027-03-25 16:00, WH2, 2027-03-29 10:00",
        // St Patrick's Day, Tuesday 17 March 2026; Monday 13 July 2026 in place of Sunday 12
        "NORTHERN_IRELAND, 2026-03-16 16:00, WH2, 2026-03-18 10:00",
        "NORTHERN_IRELAND, 2026-07-10 10:00, WD1, 2026-07-14 17:00",
        "NORTHERN_IRELAND, 2027-07-09 10:00, WD1, 2027-07-13 17:00",
        // none of these in England
        "ENGLAND_AND_WALES, 2025-12-31 16:00, WH2, 2026-01-02 10:00",
        "ENGLAND_AND_WALES, 2026-11-27 10:00, WD1, 2026-11-30 17:00",
        "ENGLAND_AND_WALES, 2026-03-16 16:00, WH2, 2026-03-17 10:00",
        "ENGLAND_AND_WALES, 2027-07-09 10:00, WD1, 2027-07-12 17:00"
    })
    void keepsTheBankHolidaysOfTheNation(Nation nation, String start, String limit, String due) {
        assertThat(officeIn(nation).due(local(start), TimeLimit.parse(limit))).contains(local(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-13 22:00, PT0M, 2026-11-13 22:00",
        "2026-11-13 22:00, M60, 2026-11-13 23:00",
        "2026-11-13 22:00, WH4, 2026-11-14 02:00",
        "2026-12-25 10:00, WH2, 2026-12-25 12:00",
        "2026-11-13 22:00, SAME_DAY, 2026-11-13 23:59",
        "2026-11-13 23:59, SAME_DAY, 2026-11-14 23:59",
        "2026-12-18 10:00, D7, 2026-12-25 23:59",
        // a limit in working days waits for an office
        "2026-11-13 22:00, WD1, 2026-11-16 17:00",
        // the night the clocks go forward, and the night they go back: hours of the clock are real hours
        "2026-03-28 23:00, WH4, 2026-03-29 04:00",
        "2026-10-24 23:00, WH4, 2026-10-25 02:00"
    })
    void goesOnAroundTheClock(String start, String limit, String due) {
        assertThat(england.dueAroundTheClock(local(start), TimeLimit.parse(limit)))
                .contains(local(due));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BY_ROUTE", "NONE"})
    void isNeverDueWhenTheLimitNamesNoTime(String limit) {
        Instant start = local("2026-11-09 10:00");

        assertThat(england.due(start, TimeLimit.parse(limit))).isEmpty();
        assertThat(england.dueAroundTheClock(start, TimeLimit.parse(limit))).isEmpty();
    }

    @Test
    void keepsAOneOffHoliday() {
        WorkingCalendar scotland =
                new WorkingCalendar(settings(Nation.SCOTLAND, Set.of(LocalDate.of(2026, 6, 15)), Map.of(), Map.of()));

        assertThat(scotland.due(local("2026-06-12 16:00"), TimeLimit.parse("WH2")))
                .contains(local("2026-06-16 10:00"));
        assertThat(scotland.due(local("2026-06-12 16:00"), TimeLimit.parse("WD1")))
                .contains(local("2026-06-16 17:00"));
    }

    @Test
    void worksOnAOneOffWorkingDayInItsOwnHours() {
        WorkingCalendar opensInHolidays = new WorkingCalendar(settings(
                Nation.ENGLAND_AND_WALES,
                Set.of(),
                Map.of(
                        LocalDate.of(2026, 12, 28), OpeningHours.of("10:00-12:00"),
                        LocalDate.of(2027, 1, 9), OpeningHours.of("09:00-13:00")),
                Map.of("council-duty", new WorkingTimeSettings.Team(hours("08:00-20:00", MONDAY)))));

        assertThat(opensInHolidays.due(local("2026-12-24 16:00"), TimeLimit.parse("WH4")))
                .contains(local("2026-12-29 10:00"));
        assertThat(opensInHolidays.due(local("2027-01-08 10:00"), TimeLimit.parse("WD1")))
                .contains(local("2027-01-09 13:00"));
        assertThat(opensInHolidays.forTeam("council-duty").due(local("2026-12-28 07:00"), TimeLimit.parse("SAME_DAY")))
                .contains(local("2026-12-28 12:00"));
    }

    @Test
    void countsInTheHoursOfTheTeam() {
        WorkingCalendar calendar = new WorkingCalendar(settings(
                Nation.ENGLAND_AND_WALES,
                Set.of(),
                Map.of(),
                Map.of("council-duty", new WorkingTimeSettings.Team(hours("08:00-20:00", FRIDAY, SATURDAY, SUNDAY)))));
        Instant fridayEvening = local("2026-11-13 19:00");

        assertThat(calendar.forTeam("council-duty").due(fridayEvening, TimeLimit.parse("WH2")))
                .contains(local("2026-11-14 09:00"));
        assertThat(calendar.forTeam("council-duty").due(fridayEvening, TimeLimit.parse("WD3")))
                .contains(local("2026-11-20 20:00"));
        assertThat(calendar.forTeam("council-early-help").due(fridayEvening, TimeLimit.parse("WH2")))
                .contains(local("2026-11-16 11:00"));
        assertThat(calendar.due(fridayEvening, TimeLimit.parse("WH2"))).contains(local("2026-11-16 11:00"));
    }

    @Test
    void countsRealHoursWhenTheClocksChangeDuringWork() {
        WorkingCalendar nights = week(hours("00:00-06:00", SUNDAY));

        assertThat(nights.due(local("2026-03-29 00:00"), TimeLimit.parse("WH5")))
                .contains(local("2026-03-29 06:00"));
        assertThat(nights.due(local("2026-03-29 00:00"), TimeLimit.parse("WH6")))
                .contains(local("2026-04-05 01:00"));
        assertThat(nights.due(local("2026-10-25 00:00"), TimeLimit.parse("WH7")))
                .contains(local("2026-10-25 06:00"));
    }

    @Test
    void isOffWhenTheClocksSkipTheWholeOpening() {
        WorkingCalendar skipped = week(hours("01:00-02:00", SUNDAY));

        assertThat(skipped.isWorkingDay(LocalDate.of(2026, 3, 29))).isFalse();
        assertThat(skipped.due(local("2026-03-28 12:00"), TimeLimit.parse("WH1")))
                .contains(local("2026-04-05 02:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-09 09:00, 2026-11-09 17:00, 0.75, 2026-11-09 15:00",
        "2026-11-13 16:00, 2026-11-16 12:00, 0.75, 2026-11-16 11:00",
        "2026-11-13 16:00, 2026-11-16 12:00, 0.25, 2026-11-13 17:00",
        "2026-11-13 20:00, 2026-11-16 13:00, 0, 2026-11-16 09:00",
        "2026-11-13 20:00, 2026-11-16 13:00, 1, 2026-11-16 13:00",
        "2026-12-24 13:00, 2026-12-29 13:00, 0.75, 2026-12-29 11:00",
        // no working time in between
        "2026-11-14 10:00, 2026-11-14 14:00, 0.75, 2026-11-14 13:00"
    })
    void remindsInsideWorkingHours(String start, String due, double part, String reminder) {
        assertThat(england.partOf(local(start), local(due), part)).isEqualTo(local(reminder));
    }

    @Test
    void remindsAroundTheClock() {
        assertThat(england.partAroundTheClock(local("2026-11-13 22:00"), local("2026-11-14 02:00"), 0.75))
                .isEqualTo(local("2026-11-14 01:00"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void refusesAPartThatIsNone(double part) {
        Instant start = local("2026-11-09 10:00");
        Instant due = local("2026-11-09 16:00");

        assertThatIllegalArgumentException().isThrownBy(() -> england.partOf(start, due, part));
        assertThatIllegalArgumentException().isThrownBy(() -> england.partAroundTheClock(start, due, part));
    }

    @Test
    void refusesAReminderForWorkDueBeforeItStarts() {
        Instant start = local("2026-11-09 16:00");
        Instant due = local("2026-11-09 10:00");

        assertThatIllegalArgumentException().isThrownBy(() -> england.partOf(start, due, 0.75));
        assertThatIllegalArgumentException().isThrownBy(() -> england.partAroundTheClock(start, due, 0.75));
    }
}
