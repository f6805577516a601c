package org.handrail.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidaysTests {

    /** The published lists of the three nations, but for the one-off Scottish day of 15 June 2026. */
    @ParameterizedTest
    @CsvSource({
        "ENGLAND_AND_WALES, 2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "ENGLAND_AND_WALES, 2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        "SCOTLAND, 2026, 01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28",
        "SCOTLAND, 2027, 01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28",
        "NORTHERN_IRELAND, 2026, 01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28",
        "NORTHERN_IRELAND, 2027, 01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28"
    })
    void keepsExactlyThePublishedHolidaysAmongTheWeekdaysOfAYear(Nation nation, int year, String published) {
        WorkingCalendar calendar = CalendarFixtures.officeIn(nation);
        LocalDate newYear = LocalDate.of(year, 1, 1);

        List<LocalDate> daysOff = newYear.datesUntil(newYear.plusYears(1))
                .filter(date -> date.getDayOfWeek().getValue() <= 5)
                .filter(date -> !calendar.isWorkingDay(date))
                .toList();

        assertThat(daysOff)
                .containsExactlyElementsOf(Arrays.stream(published.split(" "))
                        .map(day -> MonthDay.parse("--" + day).atYear(year))
                        .toList());
    }

    @Test
    void keepsChristmasDayItselfAsWellAsTheDayInItsPlace() {
        BankHolidays holidays = new BankHolidays(Nation.ENGLAND_AND_WALES);

        assertThat(holidays.include(LocalDate.of(2027, 12, 25))).as("Saturday").isTrue();
        assertThat(holidays.include(LocalDate.of(2027, 12, 27)))
                .as("in its place")
                .isTrue();
        assertThat(holidays.include(LocalDate.of(2027, 12, 29))).isFalse();
    }
}
