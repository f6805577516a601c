package org.handrail.platform.time;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.handrail.platform.time.CalendarFixtures.LONDON;
import static org.handrail.platform.time.CalendarFixtures.hours;
import static org.handrail.platform.time.CalendarFixtures.local;
import static org.handrail.platform.time.CalendarFixtures.week;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handrail.platform.time.TimeLimit.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for every start and every limit, tried on seeded random ones in 2026 and 2027 and checked against
 * {@link OpenMinutes}. The weeks are the office week, a team at odd hours and one that works nights, through both changes
 * of the clocks.
 */
class WorkingCalendarPropertyTests {

    private static final int STARTS = Boolean.getBoolean("handrail.deep") ? 40_000 : 4_000;
    private static final Instant FIRST = local("2026-01-02 00:00");
    private static final long SPAN =
            Duration.between(FIRST, local("2027-09-01 00:00")).toSeconds();
    private static final List<Kind> IN_WORKING_TIME =
            List.of(Kind.WORKING_HOURS, Kind.SAME_DAY, Kind.WORKING_DAYS, Kind.CALENDAR_DAYS);

    static Stream<Week> weeks() {
        return Stream.of(
                new Week("office", 20261121, hours("09:00-17:00", MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY)),
                new Week("late team", 7, hours("11:30-20:15", TUESDAY, THURSDAY, SATURDAY)),
                new Week("nights", 42, hours("00:00-06:00", SATURDAY, SUNDAY, MONDAY)));
    }

    @ParameterizedTest
    @MethodSource("weeks")
    void usesUpExactlyTheWorkingHoursOfTheLimit(Week team) {
        team.wholeMinutes().forEach(start -> {
            TimeLimit limit = team.limit(Kind.WORKING_HOURS);
            Instant due = team.due(start, limit);

            assertThat(team.open.between(start, due))
                    .as("%s + %s", start, limit)
                    .isEqualTo(60 * limit.amount());
            assertThat(team.open.isOpenIn(due.minusSeconds(60)))
                    .as("%s + %s", start, limit)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("weeks")
    void isDueAfterTheStartAndInTheHoursOfAWorkingDay(Week team) {
        team.instants().forEach(start -> {
            TimeLimit limit = team.limit(team.anyOf(IN_WORKING_TIME));
            Instant due = team.due(start, limit);

            assertThat(due).as("%s + %s", start, limit).isAfter(start);
            assertThat(team.isAtWork(due)).as("%s + %s = %s", start, limit, due).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("weeks")
    void isDueNoEarlierForALaterStart(Week team) {
        team.instants().forEach(start -> {
            TimeLimit limit = team.limit(team.anyOf(IN_WORKING_TIME));
            Instant later = start.plusSeconds(team.upTo(team.flip() ? 36_000 : 864_000));

            assertThat(team.due(later, limit))
                    .as("%s and %s + %s", start, later, limit)
                    .isAfterOrEqualTo(team.due(start, limit));
        });
    }

    @ParameterizedTest
    @MethodSource("weeks")
    void isDueLaterForALongerLimitInHoursOrWorkingDaysAndNoEarlierInDays(Week team) {
        team.instants().forEach(start -> {
            TimeLimit limit =
                    team.limit(team.anyOf(List.of(Kind.WORKING_HOURS, Kind.WORKING_DAYS, Kind.CALENDAR_DAYS)));
            TimeLimit longer = new TimeLimit(limit.kind(), limit.amount() + 1);

            if (limit.kind() == Kind.CALENDAR_DAYS) {
                assertThat(team.due(start, longer))
                        .as("%s + %s", start, longer)
                        .isAfterOrEqualTo(team.due(start, limit));
            } else {
                assertThat(team.due(start, longer)).as("%s + %s", start, longer).isAfter(team.due(start, limit));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("weeks")
    void countsWorkingDaysOnly(Week team) {
        team.instants().forEach(start -> {
            TimeLimit limit = team.limit(Kind.WORKING_DAYS);
            Instant due = team.due(start, limit);

            assertThat(due).isEqualTo(team.closing(dateOf(due)));
            assertThat(dateOf(start).datesUntil(dateOf(due).plusDays(1)).filter(team.open::isWorkingDay))
                    .as("from the day of the start to the day of %s + %s", start, limit)
                    .hasSize(limit.amount() + 1);
        });
    }

    @ParameterizedTest
    @MethodSource("weeks")
    void rollsCalendarDaysToTheNextWorkingDay(Week team) {
        team.instants().forEach(start -> {
            TimeLimit limit = team.limit(Kind.CALENDAR_DAYS);
            Instant due = team.due(start, limit);
            LocalDate landing = dateOf(start).plusDays(limit.amount());

            assertThat(due).isEqualTo(team.closing(dateOf(due)));
            assertThat(landing.datesUntil(dateOf(due)))
                    .as("%s + %s", start, limit)
                    .noneMatch(team.open::isWorkingDay);
            assertThat(team.open.isWorkingDay(dateOf(due))).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("weeks")
    void remindsInWorkingTimeAfterThatShareOfIt(Week team) {
        team.wholeMinutes().forEach(start -> {
            Instant due = team.due(start, team.limit(team.anyOf(IN_WORKING_TIME)));
            int work = team.open.between(start, due);
            double part = team.upTo(100) / 100.0;
            Instant reminder = team.calendar.partOf(start, due, part);

            assertThat(reminder).as("%s of %s to %s", part, start, due).isBetween(start, due);
            assertThat(team.isAtWork(reminder))
                    .as("%s of %s to %s", part, start, due)
                    .isTrue();
            assertThat(team.open.between(start, reminder))
                    .as("%s of %s to %s", part, start, due)
                    .isBetween((int) Math.floor(work * part) - 1, (int) Math.ceil(work * part));
        });
    }

    @ParameterizedTest
    @MethodSource("weeks")
    void neverWaitsForAnOfficeAroundTheClock(Week team) {
        team.instants().forEach(start -> {
            TimeLimit limit = team.limit(team.anyOf(List.of(Kind.WORKING_HOURS, Kind.SAME_DAY, Kind.CALENDAR_DAYS)));
            Instant due = team.calendar.dueAroundTheClock(start, limit).orElseThrow();

            assertThat(due).as("%s + %s", start, limit).isAfter(start).isBeforeOrEqualTo(latest(start, limit));
        });
    }

    private static Instant latest(Instant start, TimeLimit limit) {
        return limit.kind() == Kind.WORKING_HOURS
                ? start.plus(limit.amount(), ChronoUnit.HOURS)
                : start.plus(limit.amount() + 1, ChronoUnit.DAYS).plus(1, ChronoUnit.HOURS);
    }

    private static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
    }

    /** A team with its calendar, the independent count of its minutes, and random starts and limits from a seed. */
    private static final class Week {

        private final String name;
        private final Map<DayOfWeek, OpeningHours> hours;
        private final WorkingCalendar calendar;
        private final OpenMinutes open;
        private final long seed;
        private final Random random;

        Week(String name, long seed, Map<DayOfWeek, OpeningHours> hours) {
            this.name = name;
            this.seed = seed;
            this.hours = hours;
            this.calendar = week(hours);
            this.open = new OpenMinutes(hours);
            this.random = new Random(seed);
        }

        Stream<Instant> instants() {
            return IntStream.range(0, STARTS)
                    .mapToObj(start -> FIRST.plusSeconds((long) (random.nextDouble() * SPAN))
                            .plusNanos(random.nextInt(1_000_000_000)));
        }

        Stream<Instant> wholeMinutes() {
            return instants().map(start -> start.truncatedTo(ChronoUnit.MINUTES));
        }

        TimeLimit limit(Kind kind) {
            return switch (kind) {
                case WORKING_HOURS -> new TimeLimit(kind, 1 + random.nextInt(30));
                case WORKING_DAYS -> new TimeLimit(kind, 1 + random.nextInt(15));
                case CALENDAR_DAYS -> new TimeLimit(kind, 1 + random.nextInt(91));
                case SAME_DAY -> new TimeLimit(kind, 0);
                case NOW, MINUTES, BY_ROUTE, NONE -> throw new IllegalArgumentException("Not in working time: " + kind);
            };
        }

        <T> T anyOf(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }

        int upTo(int bound) {
            return random.nextInt(bound + 1);
        }

        boolean flip() {
            return random.nextBoolean();
        }

        Instant due(Instant start, TimeLimit limit) {
            return calendar.due(start, limit).orElseThrow();
        }

        boolean isAtWork(Instant instant) {
            return open.isOpenIn(instant) || instant.equals(closing(dateOf(instant)));
        }

        Instant closing(LocalDate date) {
            OpeningHours day = hours.get(date.getDayOfWeek());
            return day != null && open.isWorkingDay(date) ? local(date, day.closes()) : Instant.MIN;
        }

        @Override
        public String toString() {
            return name + ", seed " + seed;
        }
    }
}
