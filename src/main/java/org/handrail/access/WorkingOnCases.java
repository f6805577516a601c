package org.handrail.access;

import java.time.Clock;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.engine.TaskEvent;
import org.handrail.platform.time.WorkingCalendar;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * An open task opens its case to whoever has or may take it; whoever completes it may look what came of it for some days.
 * An organisation that does a task about its offer goes on seeing the offer only.
 */
@Component
class WorkingOnCases {

    private final OpenTasks open;
    private final Relationships relationships;
    private final CaseAccessSettings settings;
    private final WorkingCalendar calendar;
    private final CurrentActor currentActor;
    private final Clock clock;

    WorkingOnCases(
            OpenTasks open,
            Relationships relationships,
            CaseAccessSettings settings,
            WorkingCalendar calendar,
            CurrentActor currentActor,
            Clock clock) {
        this.open = open;
        this.relationships = relationships;
        this.settings = settings;
        this.calendar = calendar;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @EventListener
    void note(TaskEvent task) {
        if (task.offerOnly()) {
            return;
        }
        switch (task.kind()) {
            case CREATED -> open.add(task.taskId(), task.caseReference(), task.group(), task.assignee());
            case CLAIMED, GIVEN_BACK -> open.assign(task.taskId(), task.assignee());
            case COMPLETED -> {
                open.remove(task.taskId());
                worked(task);
            }
            case CANCELLED -> open.remove(task.taskId());
        }
    }

    private void worked(TaskEvent task) {
        calendar.due(clock.instant(), settings.lookAfterWork())
                .ifPresent(until -> relationships.worked(
                        task.caseReference(), currentActor.now().account(), until));
    }
}
