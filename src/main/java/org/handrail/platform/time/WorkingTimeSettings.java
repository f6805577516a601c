package org.handrail.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When teams work.
 *
 * @param zone the zone of the local clock
 * @param nation whose bank holidays are kept
 * @param hours opening hours per weekday, {@code monday: 09:00-17:00}; a weekday that is not named is closed. Naming any
 *     replaces the whole default week, Monday to Friday 09:00 to 17:00
 * @param extraHolidays one-off days off, such as the Scottish bank holiday of 15 June 2026
 * @param extraWorkingDays one-off working days with their hours, {@code 2026-12-28: 09:00-13:00}; they win over weekends,
 *     bank holidays and the hours of teams
 * @param teams what differs for a team, by its key
 */
@ConfigurationProperties("handrail.working-time")
public record WorkingTimeSettings(
        @DefaultValue("Europe/London") ZoneId zone,
        @DefaultValue("ENGLAND_AND_WALES") Nation nation,
        @DefaultValue Map<DayOfWeek, OpeningHours> hours,
        @DefaultValue Set<LocalDate> extraHolidays,
        @DefaultValue Map<LocalDate, OpeningHours> extraWorkingDays,
        @DefaultValue Map<String, Team> teams) {

    private static final OpeningHours OFFICE_HOURS = OpeningHours.of("09:00-17:00");

    public WorkingTimeSettings {
        hours = hours.isEmpty() ? officeWeek() : Map.copyOf(hours);
        extraHolidays = Set.copyOf(extraHolidays);
        extraWorkingDays = Map.copyOf(extraWorkingDays);
        teams = Map.copyOf(teams);
        for (LocalDate date : extraHolidays) {
            if (extraWorkingDays.containsKey(date)) {
                throw new IllegalArgumentException(date + " is both an extra holiday and an extra working day");
            }
        }
    }

    /**
     * The working week of one team.
     *
     * @param hours opening hours per weekday; a weekday that is not named is closed
     */
    public record Team(@DefaultValue Map<DayOfWeek, OpeningHours> hours) {

        public Team {
            if (hours.isEmpty()) {
                throw new IllegalArgumentException("A team must work on at least one weekday");
            }
            hours = Map.copyOf(hours);
        }
    }

    /** The opening hours of a team, or those of everyone when the team has none of its own. */
    Map<DayOfWeek, OpeningHours> hoursOf(String team) {
        Team own = teams.get(team);
        return own == null ? hours : own.hours();
    }

    private static Map<DayOfWeek, OpeningHours> officeWeek() {
        return Map.of(
                DayOfWeek.MONDAY, OFFICE_HOURS,
                DayOfWeek.TUESDAY, OFFICE_HOURS,
                DayOfWeek.WEDNESDAY, OFFICE_HOURS,
                DayOfWeek.THURSDAY, OFFICE_HOURS,
                DayOfWeek.FRIDAY, OFFICE_HOURS);
    }
}
