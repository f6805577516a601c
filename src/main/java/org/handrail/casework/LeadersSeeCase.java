package org.handrail.casework;

import java.util.Optional;
import java.util.Set;
import org.handrail.access.Relationships;
import org.handrail.access.Relationships.Kind;
import org.handrail.access.Role;
import org.handrail.caserecord.CaseEvent;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.TeamAroundHousehold;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What the case itself says about who answers for it: managers of the team that has it, coordinators of that team as long
 * as nobody leads by name, and safeguarding leads while contact with the family waits for their word.
 */
@Component
class LeadersSeeCase {

    private final CaseRecords cases;
    private final TeamAroundHousehold team;
    private final Relationships relationships;

    LeadersSeeCase(CaseRecords cases, TeamAroundHousehold team, Relationships relationships) {
        this.cases = cases;
        this.team = team;
        this.relationships = relationships;
    }

    /** Read from the record after whatever happened to it, because many events have a part in the answer. */
    @EventListener({
        CaseRecord.LeadSet.class,
        CaseRecord.AddedToOpenCase.class,
        CaseRecord.SeparatedFromOpenCase.class,
        CaseRecord.EndedNotOurArea.class,
        CaseRecord.EndedAgreementNotGiven.class,
        CaseRecord.CaseClosed.class,
        CaseRecord.OtherContactHeld.class,
        CaseRecord.OtherContactAllowed.class,
        TeamAroundHousehold.TeamMemberJoined.class,
        TeamAroundHousehold.TeamMemberLeft.class
    })
    void note(CaseEvent happened) {
        CaseRecord record = cases.get(happened.reference());
        Optional<String> has = record.team();
        boolean byTeam =
                record.status().open() && team.lead(happened.reference()).isEmpty();
        relationships.only(happened.reference(), Kind.TEAM, has.map(Set::of).orElse(Set.of()));
        relationships.only(
                happened.reference(),
                Kind.DESK,
                has.filter(one -> byTeam).map(Set::of).orElse(Set.of()));
        relationships.only(
                happened.reference(),
                Kind.HOLDS,
                record.holdOtherContact() ? Set.of(Role.SAFEGUARDING_LEAD.name()) : Set.of());
    }
}
