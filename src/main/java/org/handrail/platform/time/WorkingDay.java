package org.handrail.platform.time;

import java.time.Duration;
import java.time.Instant;

/** One day's work of a team, from opening to closing. */
record WorkingDay(Instant opens, Instant closes) {

    /** The working time of this day that lies between the two instants. */
    Duration between(Instant from, Instant to) {
        Instant begin = from.isAfter(opens) ? from : opens;
        Instant end = to.isBefore(closes) ? to : closes;
        return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
    }

    /** The instant at which the given working time has passed, counted from the start or from opening. */
    Instant after(Instant start, Duration work) {
        return (start.isAfter(opens) ? start : opens).plus(work);
    }
}
