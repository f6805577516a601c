package org.handrail.frontdoor;

import org.handrail.caserecord.CaseRecord;

/** Starts the front-door process of a case that has just come in; its decisions have run when this returns. */
public interface StartingTriage {

    void start(CaseRecord received);

    /** Looks at a referral by itself that was added to a case of another family by mistake. Nobody is thanked twice. */
    void again(CaseRecord separated);
}
