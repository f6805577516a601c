package org.handrail.closure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handrail.caserecord.CaseFacts;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.CaseStatus;
import org.handrail.caserecord.Fact;
import org.handrail.caserecord.Source;
import org.handrail.caserecord.Told;
import org.handrail.people.Matching.MatchConfirmed;
import org.handrail.triage.Deciding;
import org.handrail.triage.Question;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Once we know who a family is, says whether we helped them less than twelve months ago. The level of need is then asked
 * again, since it counts how often help did not last.
 */
@Component
class MarkingReturn {

    private static final String CLOSED_THIS_YEAR = "closedWithin12Months";

    private final CaseRecords cases;
    private final FormerCases former;
    private final CaseFacts facts;
    private final Deciding deciding;
    private final Clock clock;

    MarkingReturn(CaseRecords cases, FormerCases former, CaseFacts facts, Deciding deciding, Clock clock) {
        this.cases = cases;
        this.former = former;
        this.facts = facts;
        this.deciding = deciding;
        this.clock = clock;
    }

    @EventListener
    void look(MatchConfirmed match) {
        cases.ofHousehold(match.household()).stream()
                .filter(record -> record.status() == CaseStatus.RECEIVED || record.status() == CaseStatus.IN_TRIAGE)
                .forEach(this::mark);
    }

    private void mark(CaseRecord record) {
        List<CaseRecord> closed = former.closedBefore(record);
        if (closed.isEmpty()) {
            return;
        }
        former.mark(record.reference(), closed.get(0).reference());
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        facts.record(
                record.reference(),
                new Told(Map.of(), Map.of(), Map.of(CLOSED_THIS_YEAR, Fact.of(closed.size())), Source.SYSTEM, today));
        deciding.decide(record.reference(), new Question("level-of-need", null, null, Map.of()));
    }
}
