package org.handrail.caserecord;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.DatabaseTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stamps what is written to a case with who and when, and publishes that it was written. */
@Component
class Stamping {

    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Stamping(CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    Stamp now() {
        return new Stamp(currentActor.now(), clock.instant());
    }

    void publish(CaseEvent event) {
        events.publishEvent(event);
    }

    /** The stamp in the columns recorded_by, recorded_for and recorded_at. */
    static Stamp recorded(ResultSet row) throws SQLException {
        return new Stamp(
                new Actor(row.getString("recorded_by"), row.getString("recorded_for")),
                DatabaseTime.instant(row, "recorded_at"));
    }
}
