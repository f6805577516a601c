package org.handrail.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class WorkingTimeSettingsTests {

    @Test
    void keepsOfficeHoursInEnglandWhenNothingIsSet() {
        WorkingTimeSettings settings = bind(Map.of());

        assertThat(settings.zone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(settings.nation()).isEqualTo(Nation.ENGLAND_AND_WALES);
        assertThat(settings.hours())
                .hasSize(5)
                .doesNotContainKeys(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                .containsValues(OpeningHours.of("09:00-17:00"));
        assertThat(settings.hoursOf("council-duty")).isEqualTo(settings.hours());
    }

    @Test
    void readsHoursOneOffDaysAndTeams() {
        WorkingTimeSettings settings = bind(Map.of(
                "handrail.working-time.nation", "scotland",
                "handrail.working-time.hours.monday", "08:30-16:30",
                "handrail.working-time.extra-holidays[0]", "2026-06-15",
                "handrail.working-time.extra-working-days.2026-12-28", "10:00-12:00",
                "handrail.working-time.teams.council-duty.hours.saturday", "10:00-16:00"));

        assertThat(settings.nation()).isEqualTo(Nation.SCOTLAND);
        assertThat(settings.hours()).containsExactly(Map.entry(DayOfWeek.MONDAY, OpeningHours.of("08:30-16:30")));
        assertThat(settings.extraHolidays()).containsExactly(LocalDate.of(2026, 6, 15));
        assertThat(settings.extraWorkingDays())
                .containsExactly(Map.entry(LocalDate.of(2026, 12, 28), OpeningHours.of("10:00-12:00")));
        assertThat(settings.hoursOf("council-duty"))
                .containsExactly(Map.entry(DayOfWeek.SATURDAY, OpeningHours.of("10:00-16:00")));
    }

    @Test
    void refusesADateThatIsBothAHolidayAndAWorkingDay() {
        assertThatExceptionOfType(BindException.class)
                .isThrownBy(() -> bind(Map.of(
                        "handrail.working-time.extra-holidays", "2026-12-28",
                        "handrail.working-time.extra-working-days.2026-12-28", "10:00-12:00")))
                .withStackTraceContaining("2026-12-28 is both an extra holiday and an extra working day");
    }

    @Test
    void refusesATeamThatNeverWorks() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingTimeSettings.Team(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "9-17", "9:00-17:00", "09:00", "09:00-24:00", "17:00-09:00", "09:00-09:00", "22:00-06:00"})
    void refusesOpeningHoursThatDoNotOpenAndCloseOnOneDay(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpeningHours.of(text))
                .withMessageStartingWith("Opening hours must");
    }

    private static WorkingTimeSettings bind(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("handrail.working-time", WorkingTimeSettings.class);
    }
}
