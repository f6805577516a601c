package org.handrail.casework;

import org.handrail.access.Relationships;
import org.handrail.access.Relationships.Kind;
import org.handrail.caserecord.TeamAroundHousehold.TeamMemberJoined;
import org.handrail.caserecord.TeamAroundHousehold.TeamMemberLeft;
import org.handrail.caserecord.TeamPart;
import org.handrail.platform.CaseReference;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The team around a household may look at its case as long as they belong to it. */
@Component
class TeamSeesCase {

    private final Relationships relationships;

    TeamSeesCase(Relationships relationships) {
        this.relationships = relationships;
    }

    @EventListener
    void note(TeamMemberJoined joined) {
        String account = joined.member().who().account();
        endAll(joined.reference(), account);
        boolean leads = joined.member().part() == TeamPart.LEAD_PRACTITIONER;
        relationships.note(joined.reference(), account, leads ? Kind.LEAD : Kind.MEMBER);
    }

    /** Who leaves sees nothing from now on, whatever they did before. */
    @EventListener
    void note(TeamMemberLeft left) {
        endAll(left.reference(), left.account());
        relationships.note(left.reference(), left.account(), Kind.LEFT);
    }

    private void endAll(CaseReference reference, String account) {
        relationships.end(reference, account, Kind.LEAD, Kind.MEMBER, Kind.LEFT, Kind.WORKED);
    }
}
