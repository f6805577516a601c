package org.handrail.casework;

import org.handrail.platform.CaseReference;

/** Starts safeguarding work beside everything else. It waits for nobody and is never refused for a case's status. */
public interface RaisingConcern {

    void raise(CaseReference reference);
}
