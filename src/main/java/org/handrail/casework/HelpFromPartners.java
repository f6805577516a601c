package org.handrail.casework;

import java.time.Instant;
import java.util.List;
import org.handrail.platform.CaseReference;

/** The help of other organisations, as the page of a case shows it. */
public interface HelpFromPartners {

    /**
     * One kind of help.
     *
     * @param organisation who helps or was asked last; empty before anybody was asked
     * @param outcome what came of it, in words; empty while that is open
     */
    record Line(String pathway, String organisation, String state, Instant since, String outcome) {}

    /** In the order in which the help was chosen. */
    List<Line> of(CaseReference reference);
}
