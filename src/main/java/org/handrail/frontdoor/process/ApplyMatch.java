package org.handrail.frontdoor.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.people.HouseholdId;
import org.handrail.people.HouseholdMatch;
import org.handrail.people.Matching;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Does what a person confirmed: the same household becomes one, a different one stays apart for good. */
@Component("applyMatch")
class ApplyMatch implements JavaDelegate {

    private final CaseRecords cases;
    private final Matching matching;
    private final OpenCases openCases;
    private final AuditTrail audit;

    ApplyMatch(CaseRecords cases, Matching matching, OpenCases openCases, AuditTrail audit) {
        this.cases = cases;
        this.matching = matching;
        this.openCases = openCases;
        this.audit = audit;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseRecord record = cases.get(ProcessStep.caseOf(execution));
        HouseholdMatch match = matching.match(record.household());
        String confirmed = String.valueOf(FrontDoorVariables.MATCH_CONFIRMED.get(execution));
        boolean same = confirmed.equals("SAME");
        if (same) {
            match.households().stream().findFirst().ifPresent(known -> matching.confirmSame(record.household(), known));
        } else {
            for (HouseholdId known : match.households()) {
                matching.confirmDifferent(record.household(), known);
            }
        }
        FrontDoorVariables.HAS_OPEN_CASE.set(
                execution, same && openCases.besides(record).isPresent());
        audit.record(
                AuditEntry.of(AuditAction.CASE_MATCHED).in(record.reference()).detail("result", confirmed));
    }
}
