package org.handrail.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Times and days as people in the United Kingdom read them; in templates {@code ${@ukTime.at(instant)}}. */
@Component("ukTime")
public class UkTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.UK);

    /** Day and time to the minute, such as "3 May 2026, 14:05"; empty for null. */
    public String at(@Nullable Instant instant) {
        return instant == null ? "" : TIME.format(instant.atZone(ZONE));
    }

    /** Day and time to the second, for trails. */
    public String exactly(@Nullable Instant instant) {
        return instant == null ? "" : TO_THE_SECOND.format(instant.atZone(ZONE));
    }

    /** The day on which an instant falls, such as "3 May 2026"; empty for null. */
    public String dayOf(@Nullable Instant instant) {
        return instant == null ? "" : DAY.format(instant.atZone(ZONE));
    }

    public String day(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }
}
