package org.handrail.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** When the person of a session last proved who they are. */
@Component
class RecentSignIn {

    private static final String PROVED_AT = RecentSignIn.class.getName();

    private final Clock clock;
    private final SignInSettings settings;

    RecentSignIn(Clock clock, SignInSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    void now(HttpServletRequest request) {
        at(request, clock.instant());
    }

    void at(HttpServletRequest request, Instant moment) {
        request.getSession().setAttribute(PROVED_AT, moment.toEpochMilli());
    }

    boolean isFresh(HttpServletRequest request, Duration most) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(PROVED_AT) instanceof Long proved
                && isWithin(Instant.ofEpochMilli(proved), most);
    }

    Duration freshFor() {
        return settings.freshFor();
    }

    private boolean isWithin(Instant proved, Duration most) {
        Instant now = clock.instant();
        return !proved.isAfter(now.plus(Provider.CLOCK_SKEW))
                && proved.plus(most).isAfter(now);
    }
}
