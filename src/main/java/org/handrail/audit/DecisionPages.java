package org.handrail.audit;

import java.util.UUID;
import org.handrail.platform.CaseReference;

/** Tells where an evaluation can be read. The module that shows evaluations offers this bean; without it ids stand alone. */
public interface DecisionPages {

    String pathOf(CaseReference reference, UUID evaluation);
}
