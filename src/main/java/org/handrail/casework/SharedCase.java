package org.handrail.casework;

import java.util.List;
import org.handrail.platform.CaseReference;

/**
 * The part of a case that an organisation sees while it helps.
 *
 * @param lead who leads, by work and organisation
 * @param needs only those that its own help is for
 * @param steps only those that it has taken on
 */
public record SharedCase(
        CaseReference reference,
        String status,
        String lead,
        List<SharedHelp.Help> helps,
        List<Need> needs,
        List<StepsOfHelpers.Step> steps) {

    /** A need in words, such as "3 of 4". */
    public record Need(String domain, String score) {}
}
