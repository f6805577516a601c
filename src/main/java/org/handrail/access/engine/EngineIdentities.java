package org.handrail.access.engine;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.handrail.access.Account;
import org.handrail.access.Accounts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mirrors accounts and groups into the engine, which needs them for candidate groups and filters. Only the account name
 * and the job title go there: no person's name and no password.
 */
@Component
class EngineIdentities {

    private final Accounts accounts;
    private final IdentityService identity;

    EngineIdentities(Accounts accounts, IdentityService identity) {
        this.accounts = accounts;
        this.identity = identity;
    }

    @Transactional
    public void mirror() {
        accounts.all().forEach(this::mirror);
    }

    @Transactional
    public void mirror(Account account) {
        User user = identity.createUserQuery().userId(account.name()).singleResult();
        if (user == null) {
            user = identity.newUser(account.name());
        }
        user.setFirstName(account.title());
        user.setLastName("");
        identity.saveUser(user);
        Set<String> present = new HashSet<>();
        identity.createGroupQuery().groupMember(account.name()).list().forEach(group -> present.add(group.getId()));
        for (String team : account.groups()) {
            if (!present.remove(team)) {
                keepGroup(team);
                identity.createMembership(account.name(), team);
            }
        }
        present.forEach(team -> identity.deleteMembership(account.name(), team));
    }

    private void keepGroup(String team) {
        if (identity.createGroupQuery().groupId(team).count() == 0) {
            Group group = identity.newGroup(team);
            group.setName(team);
            group.setType("WORKFLOW");
            identity.saveGroup(group);
        }
    }
}
