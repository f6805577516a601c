package org.handrail.closure.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.caserecord.CaseFacts;
import org.handrail.caserecord.CaseValues;
import org.handrail.caserecord.Fact;
import org.handrail.caserecord.Source;
import org.handrail.caserecord.Told;
import org.handrail.casework.process.CaseVariables;
import org.handrail.closure.ClosingBlocks;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.ProcessStep;
import org.springframework.stereotype.Component;

/**
 * Tells the case record what only the running work knows, so that the table closure-outcome can: whether safety work is
 * open, and that the household moved.
 */
@Component("gatherEnding")
class GatherEnding implements JavaDelegate {

    private static final String SAFEGUARDING_OPEN = "safeguardingOpen";
    private static final String MOVED_OUT = "movedOut";

    private final ClosingBlocks blocks;
    private final CaseFacts facts;
    private final Clock clock;

    GatherEnding(ClosingBlocks blocks, CaseFacts facts, Clock clock) {
        this.blocks = blocks;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseReference reference = ProcessStep.caseOf(execution);
        CaseValues today = facts.today(reference);
        Map<String, Fact> told = new HashMap<>();
        tell(told, today, SAFEGUARDING_OPEN, blocks.safetyWorkIsOpen(reference));
        tell(told, today, MOVED_OUT, "MOVED_OUT_OF_AREA".equals(CaseVariables.END_REASON.get(execution)));
        LocalDate on = LocalDate.ofInstant(clock.instant(), clock.getZone());
        facts.record(reference, new Told(Map.of(), Map.of(), told, Source.SYSTEM, on));
        ClosureVariables.RESCREENED.set(execution, ClosureVariables.RESCREEN_RESULT.get(execution) != null);
    }

    /** What is known already is not told again, and neither is that nothing is so. */
    private static void tell(Map<String, Fact> told, CaseValues today, String fact, boolean now) {
        boolean before = today.fact(fact)
                .map(known -> known.answer().value())
                .filter(Boolean.TRUE::equals)
                .isPresent();
        if (before != now) {
            told.put(fact, Fact.of(now));
        }
    }
}
