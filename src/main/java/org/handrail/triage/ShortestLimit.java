package org.handrail.triage;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.handrail.platform.time.TimeLimit;

/** Picks the shortest of several time limits, as the decision tables write them; safety work goes on out of hours. */
final class ShortestLimit {

    private ShortestLimit() {}

    static String of(String... limits) {
        return of(Arrays.asList(limits));
    }

    /** @throws IllegalArgumentException when there is none, or one is not a time limit */
    static String of(Collection<String> limits) {
        List<TimeLimit> parsed = limits.stream().map(TimeLimit::parse).toList();
        return parsed.stream()
                .min(TimeLimit.BY_CLOCK)
                .orElseThrow(() -> new IllegalArgumentException("There is no time limit to pick from."))
                .toString();
    }
}
