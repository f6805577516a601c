package org.handrail.access.signin;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Too many wrong tries for this account from this address: the next one counts after a while. */
public class TriesPaused extends LockedException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    TriesPaused(Duration wait) {
        super("Too many wrong tries");
        this.seconds = Math.max(1, wait.toSeconds() + 1);
    }

    public long seconds() {
        return seconds;
    }
}
