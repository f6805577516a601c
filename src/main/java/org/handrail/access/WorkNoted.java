package org.handrail.access;

import java.time.Clock;
import org.handrail.access.restriction.CaseGuard;
import org.handrail.access.restriction.CaseGuard.Standing;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.time.WorkingCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes that somebody did something for a case, so that they may look for some days what came of it. */
@Component
public class WorkNoted {

    private final CaseGuard guard;
    private final Relationships relationships;
    private final CaseAccessSettings settings;
    private final WorkingCalendar calendar;
    private final CurrentActor currentActor;
    private final Clock clock;

    WorkNoted(
            CaseGuard guard,
            Relationships relationships,
            CaseAccessSettings settings,
            WorkingCalendar calendar,
            CurrentActor currentActor,
            Clock clock) {
        this.guard = guard;
        this.relationships = relationships;
        this.settings = settings;
        this.calendar = calendar;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Whoever acts now did something for the case. What somebody did in an emergency opens nothing when it is over. */
    @Transactional
    public void on(CaseReference reference) {
        if (guard.of(currentActor.now().account(), reference) == Standing.OPENED) {
            return;
        }
        calendar.due(clock.instant(), settings.lookAfterWork())
                .ifPresent(until ->
                        relationships.worked(reference, currentActor.now().account(), until));
    }
}
