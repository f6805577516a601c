package org.handrail.access.session;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Ends sessions that are too old, however busy, and those that cannot be opened: nobody goes on with half a session. */
final class TimedSessions<S extends Session> implements SessionRepository<S> {

    private static final Logger LOG = LoggerFactory.getLogger(TimedSessions.class);

    private final SessionRepository<S> kept;
    private final Duration longest;
    private final Clock clock;

    private TimedSessions(SessionRepository<S> kept, Duration longest, Clock clock) {
        this.kept = kept;
        this.longest = longest;
        this.clock = clock;
    }

    static <S extends Session> TimedSessions<S> of(SessionRepository<S> kept, Duration longest, Clock clock) {
        return new TimedSessions<>(kept, longest, clock);
    }

    @Override
    public S createSession() {
        return kept.createSession();
    }

    /** Two requests of one session may both add an attribute, or one may end it: the later one tries once more. */
    @Override
    public void save(S session) {
        try {
            kept.save(session);
        } catch (DataAccessException otherRequest) {
            if (kept.findById(session.getId()) != null) {
                kept.save(session);
            }
        }
    }

    @Override
    public @Nullable S findById(String id) {
        S session = kept.findById(id);
        if (session == null) {
            return null;
        }
        boolean over = !session.getCreationTime().plus(longest).isAfter(clock.instant());
        if (over || !opens(session)) {
            kept.deleteById(id);
            return null;
        }
        return session;
    }

    @Override
    public void deleteById(String id) {
        kept.deleteById(id);
    }

    private static boolean opens(Session session) {
        try {
            session.getAttributeNames().forEach(session::<@Nullable Object>getAttribute);
            return true;
        } catch (RuntimeException sealed) {
            LOG.warn("A session could not be opened and was ended: {}", sealed.getMessage());
            return false;
        }
    }
}
