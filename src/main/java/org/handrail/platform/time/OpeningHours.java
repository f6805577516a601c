package org.handrail.platform.time;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hours of one day in which a team works, by the local clock; the closing time itself is still in time. */
public record OpeningHours(LocalTime opens, LocalTime closes) {

    private static final Pattern TEXT = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)-([01]\\d|2[0-3]):([0-5]\\d)");

    public OpeningHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException(
                    "Opening hours must close after they open, on the same day: " + opens + "-" + closes);
        }
    }

    /**
     * Reads {@code 09:00-17:00}.
     *
     * @throws IllegalArgumentException for any other form, and for hours that run past midnight
     */
    public static OpeningHours of(String text) {
        Matcher hours = TEXT.matcher(text);
        if (!hours.matches()) {
            throw new IllegalArgumentException("Opening hours must look like 09:00-17:00, not \"" + text + "\"");
        }
        return new OpeningHours(time(hours, 1), time(hours, 3));
    }

    private static LocalTime time(Matcher hours, int group) {
        return LocalTime.of(Integer.parseInt(hours.group(group)), Integer.parseInt(hours.group(group + 1)));
    }
}
