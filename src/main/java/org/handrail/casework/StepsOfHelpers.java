package org.handrail.casework;

import java.time.LocalDate;
import java.util.List;
import org.handrail.platform.CaseReference;

/** The steps of a plan that one organisation has taken on. */
public interface StepsOfHelpers {

    /** A step in words; neither the need nor the outcome that it serves. */
    record Step(String action, LocalDate by, String state, boolean late) {}

    List<Step> ownedBy(CaseReference reference, String organisation);
}
