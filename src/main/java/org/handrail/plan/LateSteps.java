package org.handrail.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.TeamAroundHousehold;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.time.TimeLimit;
import org.handrail.platform.time.WorkingCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Steps that are late: whoever owns one is told first, the lead practitioner five working days later. */
@Component
public class LateSteps {

    private static final String OWNER = "OWNER";
    private static final String LEAD = "LEAD";
    private static final TimeLimit THEN = TimeLimit.parse("WD5");
    private static final String EARLY_HELP = "council-early-help";

    private final PlanItems items;
    private final TeamAroundHousehold team;
    private final CaseRecords cases;
    private final HelperTeams teams;
    private final WorkingCalendar calendar;
    private final PlanPen pen;
    private final Clock clock;

    LateSteps(
            PlanItems items,
            TeamAroundHousehold team,
            CaseRecords cases,
            HelperTeams teams,
            WorkingCalendar calendar,
            PlanPen pen,
            Clock clock) {
        this.items = items;
        this.team = team;
        this.cases = cases;
        this.teams = teams;
        this.calendar = calendar;
        this.pen = pen;
        this.clock = clock;
    }

    /** When somebody has to be told next; empty when every step is in time or everyone knows. */
    public Optional<Instant> next(CaseReference reference) {
        return items.open(reference).stream()
                .flatMap(item -> due(item).stream())
                .min(Comparator.naturalOrder());
    }

    /** Tells everyone whose turn it is. */
    @Transactional
    public void tell(CaseReference reference) {
        Instant now = pen.at();
        items.open(reference).stream()
                .filter(item -> due(item).filter(due -> !due.isAfter(now)).isPresent())
                .forEach(item -> tell(reference, item));
    }

    private void tell(CaseReference reference, PlanItem item) {
        Actor owner = item.owner().who();
        boolean told = items.notices(item.id()).containsKey(OWNER);
        String recipient = told || owner == null ? lead(reference) : teams.of(owner, lead(reference));
        items.noticed(item.id(), told ? LEAD : OWNER);
        if (!told && owner == null) {
            items.noticed(item.id(), LEAD);
        }
        pen.tell(new PlanEvent.PlanStepLate(reference, item.id(), recipient, pen.by(), pen.at()));
    }

    private Optional<Instant> due(PlanItem item) {
        Map<String, Instant> told = items.notices(item.id());
        if (told.containsKey(LEAD)) {
            return Optional.empty();
        }
        Instant owner = told.get(OWNER);
        return owner == null ? Optional.of(dayAfter(item.by())) : calendar.due(owner, THEN);
    }

    private Instant dayAfter(LocalDate last) {
        return last.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    private String lead(CaseReference reference) {
        return team.lead(reference)
                .map(lead -> lead.who().account())
                .or(() -> cases.get(reference).team())
                .orElse(EARLY_HELP);
    }
}
