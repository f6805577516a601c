package org.handrail.casework;

import java.util.List;
import org.handrail.access.Relationships;
import org.handrail.access.Relationships.Kind;
import org.handrail.caserecord.CaseRecord.LeadSet;
import org.handrail.caserecord.TeamAroundHousehold.TeamMemberJoined;
import org.handrail.caserecord.TeamAroundHousehold.TeamMemberLeft;
import org.handrail.caserecord.TeamPart;
import org.handrail.platform.CaseReference;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The team around a household may look at its case, and so may the manager of the team that has it: while they are that. */
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
        relationships.note(
                joined.reference(),
                account,
                joined.member().part() == TeamPart.LEAD_PRACTITIONER ? Kind.LEAD : Kind.MEMBER);
    }

    /** Who leaves sees nothing from now on, whatever they did before. */
    @EventListener
    void note(TeamMemberLeft left) {
        endAll(left.reference(), left.account());
        relationships.note(left.reference(), left.account(), Kind.LEFT);
    }

    @EventListener
    void note(LeadSet set) {
        relationships.only(set.reference(), Kind.TEAM, set.team() == null ? List.of() : List.of(set.team()));
    }

    private void endAll(CaseReference reference, String account) {
        relationships.end(reference, account, Kind.LEAD, Kind.MEMBER, Kind.LEFT, Kind.WORKED);
    }
}
