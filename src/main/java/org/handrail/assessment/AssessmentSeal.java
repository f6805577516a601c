package org.handrail.assessment;

import org.handrail.caserecord.CaseRecords;
import org.handrail.platform.CaseReference;
import org.handrail.platform.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals the words of an assessment under the data key of its case. */
@Component
class AssessmentSeal {

    private final CaseRecords cases;
    private final Vault vault;

    AssessmentSeal(CaseRecords cases, Vault vault) {
        this.cases = cases;
        this.vault = vault;
    }

    String seal(CaseReference reference, String purpose, String words) {
        return vault.seal(cases.subjectOf(reference), purpose, words);
    }

    /** The words, "Erased" when nobody can read them any more, and null where there were none. */
    @Nullable
    String open(CaseReference reference, String purpose, @Nullable String sealed) {
        return sealed == null
                ? null
                : vault.open(cases.subjectOf(reference), purpose, sealed).orElse("Erased");
    }
}
