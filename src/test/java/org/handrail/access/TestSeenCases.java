package org.handrail.access;

import java.time.Instant;

/** What an account sees, for tests of what is put on top of it. */
public final class TestSeenCases {

    private TestSeenCases() {}

    public static SeenCases of(Account account, boolean afterWork, Instant now) {
        return SeenCases.of(account, afterWork, now);
    }

    public static SeenCases everyCase() {
        return SeenCases.EVERY_CASE;
    }
}
