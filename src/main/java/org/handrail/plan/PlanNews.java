package org.handrail.plan;

import org.handrail.platform.CaseReference;

/** Tells the running plan of a case what happened. Each answers false when no plan runs that could hear it. */
public interface PlanNews {

    /** Somebody new came, a baby was born, or the family moved: the assessment is brought up to date. */
    boolean householdChanged(CaseReference reference);

    /** The lead practitioner leaves: a manager finds a new one. */
    boolean leadLeaves(CaseReference reference);

    /** The service that was asked to help from here has said yes. */
    boolean handoverAccepted(CaseReference reference);
}
