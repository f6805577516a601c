package org.handrail.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/** The help of other organisations, as the page of a case shows it. */
public interface HelpFromPartners {

    /**
     * One kind of help.
     *
     * @param organisation who helps or was asked last; empty before anybody was asked
     * @param outcome what came of it, in words; empty while that is open
     * @param offer the offer whose answer, start or outcome we wait for; null when there is none
     * @param calls what was said on the phone about the offer that was made last
     */
    record Line(
            String pathway,
            String organisation,
            String state,
            Instant since,
            String outcome,
            @Nullable UUID offer,
            List<Call> calls) {}

    /**
     * What an organisation said on the phone.
     *
     * @param who the person there who said it
     * @param by the account that wrote it down
     */
    record Call(String what, String who, String words, String by, Instant at) {}

    /** In the order in which the help was chosen. */
    List<Line> of(CaseReference reference);
}
