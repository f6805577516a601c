package org.handrail.frontdoor;

import org.handrail.caserecord.CaseRecord;

/** Starts the front-door process of a case that has just come in; its decisions have run when this returns. */
public interface StartingTriage {

    void start(CaseRecord received);
}
