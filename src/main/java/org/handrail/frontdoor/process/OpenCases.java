package org.handrail.frontdoor.process;

import java.util.Comparator;
import java.util.Optional;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.springframework.stereotype.Component;

/** The case that is already open for a household. */
@Component
class OpenCases {

    private final CaseRecords cases;

    OpenCases(CaseRecords cases) {
        this.cases = cases;
    }

    /** The oldest open case of the household besides this one. */
    Optional<CaseRecord> besides(CaseRecord record) {
        return cases.ofHousehold(record.household()).stream()
                .filter(other -> !other.reference().equals(record.reference()))
                .filter(other -> other.status().open())
                .min(Comparator.comparing(CaseRecord::receivedAt));
    }
}
