package org.handrail.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day as a person typed it into three boxes; it may be incomplete or no day at all. Binds {@code name.day} and so on. */
public record DateParts(String day, String month, String year) {

    public static final DateParts EMPTY = new DateParts("", "", "");

    public DateParts(@Nullable String day, @Nullable String month, @Nullable String year) {
        this.day = day == null ? "" : day.strip();
        this.month = month == null ? "" : month.strip();
        this.year = year == null ? "" : year.strip();
    }

    public static DateParts of(@Nullable LocalDate date) {
        return date == null
                ? EMPTY
                : new DateParts("" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear());
    }

    public boolean isEmpty() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /** The day, or nothing when the boxes hold no real day; a year has four digits. */
    public Optional<LocalDate> toDate() {
        if (!day.matches("\\d{1,2}") || !month.matches("\\d{1,2}") || !year.matches("\\d{4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException notOnTheCalendar) {
            return Optional.empty();
        }
    }
}
