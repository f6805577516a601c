package org.handrail.access.engine;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.handrail.platform.CaseReference;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The teams of named people, as the engine knows them. Their names hold a reference and say nothing of a person. */
@Component
class NamedTeams {

    private final IdentityService identity;

    NamedTeams(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    /** Makes these, and no others, the members of the team. */
    void keep(String team, Set<String> members) {
        dropEarlier(team);
        if (identity.createGroupQuery().groupId(team).count() == 0) {
            Group group = identity.newGroup(team);
            group.setName(team);
            group.setType("WORKFLOW");
            identity.saveGroup(group);
        }
        Set<String> present = new HashSet<>();
        identity.createUserQuery().memberOfGroup(team).unlimitedList().forEach(user -> present.add(user.getId()));
        members.stream().filter(member -> !present.contains(member)).forEach(member -> join(member, team));
        present.stream()
                .filter(member -> !members.contains(member))
                .forEach(member -> identity.deleteMembership(member, team));
    }

    void drop(CaseReference reference) {
        identity.createGroupQuery()
                .groupNameLike("restricted-" + reference + ".%")
                .unlimitedList()
                .forEach(group -> identity.deleteGroup(group.getId()));
    }

    private void join(String member, String team) {
        if (identity.createUserQuery().userId(member).count() > 0) {
            identity.createMembership(member, team);
        }
    }

    private void dropEarlier(String team) {
        String ofCase = team.substring(0, team.lastIndexOf('.') + 1);
        identity.createGroupQuery().groupNameLike(ofCase + "%").unlimitedList().stream()
                .filter(group -> !group.getId().equals(team))
                .forEach(group -> identity.deleteGroup(group.getId()));
    }
}
