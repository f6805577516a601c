package org.handrail.partners;

import org.handrail.platform.CaseReference;

/** Ends the search for partners of a case: every offer is taken back and its view goes away. */
public interface EndingPartnerHelp {

    void endAll(CaseReference reference);
}
