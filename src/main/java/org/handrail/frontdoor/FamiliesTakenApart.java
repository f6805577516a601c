package org.handrail.frontdoor;

import java.time.Instant;
import java.util.Map;
import org.handrail.caserecord.CaseEvent;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;

/** A referral that was put together with this case turned out to be about another family. */
public record FamiliesTakenApart(CaseReference reference, CaseReference wrong, Actor by, Instant at)
        implements CaseEvent {

    @Override
    public Map<String, String> codes() {
        return Map.of("wrong", wrong.toString());
    }
}
