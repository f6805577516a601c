package org.handrail.audit;

import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;

/**
 * Somebody looks at a case, told while the transaction that keeps it in the trail still runs.
 *
 * @param view the code of what they look at
 */
public record CaseRead(CaseReference reference, Actor by, String view) {}
