package org.handrail.closure.process;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.caserecord.TeamAroundHousehold;
import org.handrail.closure.ClosureEvent.HelpClosed;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells everyone who helped, and whoever asked for help, that it has ended: that, and no more. */
@Component("tellOfClosing")
class TellOfClosing implements JavaDelegate {

    private final TeamAroundHousehold team;
    private final ApplicationEventPublisher events;
    private final CurrentActor currentActor;
    private final Clock clock;

    TellOfClosing(TeamAroundHousehold team, ApplicationEventPublisher events, CurrentActor currentActor, Clock clock) {
        this.team = team;
        this.events = events;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseReference reference = ProcessStep.caseOf(execution);
        List<String> accounts = team.of(reference).stream()
                .map(member -> member.who().account())
                .toList();
        events.publishEvent(new HelpClosed(reference, accounts, currentActor.now(), clock.instant()));
    }
}
