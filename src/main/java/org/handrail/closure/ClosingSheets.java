package org.handrail.closure;

import java.util.List;
import java.util.Optional;
import org.handrail.caserecord.CaseRecords;
import org.handrail.casework.EndingHelp;
import org.handrail.people.Household;
import org.handrail.people.Households;
import org.handrail.platform.CaseReference;
import org.springframework.stereotype.Component;

/** Reads the endings of a case. Callers have checked who may, and keep who looked. */
@Component
public class ClosingSheets {

    private final Closings closings;
    private final CaseRecords cases;
    private final Households households;
    private final ClosureAdvice advice;
    private final ClosingBlocks blocks;

    ClosingSheets(
            Closings closings, CaseRecords cases, Households households, ClosureAdvice advice, ClosingBlocks blocks) {
        this.closings = closings;
        this.cases = cases;
        this.households = households;
        this.advice = advice;
        this.blocks = blocks;
    }

    /** Newest first; empty while help goes on. */
    public List<ClosingSheet> of(CaseReference reference) {
        List<Closing> endings = closings.ofCase(reference);
        if (endings.isEmpty()) {
            return List.of();
        }
        Household household = households.find(cases.get(reference).household()).orElseThrow();
        Recommendation recommended = advice.of(reference);
        List<String> inTheWay = endings.get(0).closedAt() == null ? blocks.of(reference) : List.of();
        return endings.stream()
                .map(closing -> new ClosingSheet(closing, household, announced(closing), recommended, inTheWay))
                .toList();
    }

    /** The newest closing letter, for the page on which it is printed. */
    public Optional<ClosingSheet> letter(CaseReference reference) {
        return of(reference).stream()
                .filter(sheet -> sheet.closing().letter() != null)
                .findFirst();
    }

    private static String announced(Closing closing) {
        String code = closing.announced();
        return code == null ? "" : EndingHelp.Reason.valueOf(code).label();
    }
}
