package org.handrail.casework;

import org.handrail.access.Relationships;
import org.handrail.access.Relationships.Kind;
import org.handrail.caserecord.TeamAroundHousehold.TeamMemberJoined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever joins the team around a household may look at its case. */
@Component
class TeamSeesCase {

    private final Relationships relationships;

    TeamSeesCase(Relationships relationships) {
        this.relationships = relationships;
    }

    @EventListener
    void note(TeamMemberJoined joined) {
        relationships.note(joined.reference(), joined.member().who().account(), Kind.WORKER);
    }
}
