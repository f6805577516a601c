package org.handrail.platform.time;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bank holidays of one nation: the days themselves and the weekdays kept in place of those that fall on a weekend. */
final class BankHolidays {

    private final HolidayManager calendar =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();
    private final Nation nation;

    BankHolidays(Nation nation) {
        this.nation = nation;
    }

    boolean include(LocalDate date) {
        return years.computeIfAbsent(date.getYear(), this::in).contains(date);
    }

    private Set<LocalDate> in(int year) {
        return calendar.getHolidays(Year.of(year), nation.region()).stream()
                .flatMap(BankHolidays::daysOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<LocalDate> daysOf(Holiday holiday) {
        return Stream.concat(Stream.of(holiday.getActualDate()), holiday.getObservedDate().stream());
    }
}
