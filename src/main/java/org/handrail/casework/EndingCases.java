package org.handrail.casework;

import java.util.Optional;
import org.handrail.platform.CaseReference;

/** Why the work on a case is being ended, while it is. */
public interface EndingCases {

    /** A code such as {@code AGREEMENT_WITHDRAWN}. */
    Optional<String> reasonOf(CaseReference reference);
}
