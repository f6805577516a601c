package org.handrail.frontdoor.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.caserecord.CaseFacts;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.people.Certainty;
import org.handrail.people.HouseholdMatch;
import org.handrail.people.Matching;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Finds out whether we have met this household; beyond doubt it becomes one with it, otherwise a person confirms. */
@Component("matchHousehold")
class MatchHousehold implements JavaDelegate {

    private final CaseRecords cases;
    private final CaseFacts facts;
    private final Matching matching;
    private final OpenCases openCases;
    private final AuditTrail audit;

    MatchHousehold(CaseRecords cases, CaseFacts facts, Matching matching, OpenCases openCases, AuditTrail audit) {
        this.cases = cases;
        this.facts = facts;
        this.matching = matching;
        this.openCases = openCases;
        this.audit = audit;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseRecord record = cases.get(ProcessStep.caseOf(execution));
        HouseholdMatch match = matching.match(record.household());
        Certainty certainty = match.certainty();
        match.certainHousehold().ifPresent(known -> matching.confirmSame(record.household(), known));
        FrontDoorVariables.MATCH_RESULT.set(execution, certainty.name());
        FrontDoorVariables.HAS_OPEN_CASE.set(
                execution,
                certainty == Certainty.CERTAIN && openCases.besides(record).isPresent());
        FrontDoorVariables.IN_OUR_AREA.set(execution, !livesElsewhere(record));
        audit.record(
                AuditEntry.of(AuditAction.CASE_MATCHED).in(record.reference()).detail("result", certainty.name()));
    }

    private boolean livesElsewhere(CaseRecord record) {
        return Optional.ofNullable(facts.today(record.reference()).facts().get("livesInArea"))
                .map(known -> known.answer().value())
                .filter("NO"::equals)
                .isPresent();
    }
}
