package org.handrail.caserecord;

import java.util.Set;
import org.handrail.platform.CaseReference;

/** Which cases the one who asks may see. */
public sealed interface VisibleCases {

    /** All of them. */
    record All() implements VisibleCases {}

    /** These and no others. */
    record Only(Set<CaseReference> references) implements VisibleCases {}
}
