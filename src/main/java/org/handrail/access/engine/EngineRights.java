package org.handrail.access.engine;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.handrail.access.Account;
import org.handrail.access.Accounts;
import org.handrail.access.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The engine rights of each group: case workers open Tasklist and see the models; operators run Cockpit. Nobody may
 * read history, deploy, make batches or filters. A task's rights come with being its candidate or assignee.
 */
@Component
class EngineRights {

    private final Accounts accounts;
    private final AuthorizationService authorizations;

    EngineRights(Accounts accounts, AuthorizationService authorizations) {
        this.accounts = accounts;
        this.authorizations = authorizations;
    }

    @Transactional
    public void grant() {
        teamsOf(true).forEach(this::grantCaseWork);
        for (Account account : accounts.all()) {
            if (account.role() == Role.OPERATOR) {
                account.groups().forEach(this::grantOperation);
            }
        }
    }

    /** The rights of the teams of one account. */
    @Transactional
    public void grant(Account account) {
        if (account.role().doesCaseWork()) {
            account.groups().forEach(this::grantCaseWork);
        }
        if (account.role() == Role.OPERATOR) {
            account.groups().forEach(this::grantOperation);
        }
    }

    private void grantCaseWork(String team) {
        grant(team, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(team, Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
    }

    private void grantOperation(String team) {
        grant(team, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(
                team,
                Resources.PROCESS_DEFINITION,
                ANY,
                Permissions.READ,
                Permissions.READ_INSTANCE,
                ProcessDefinitionPermissions.RETRY_JOB);
        grant(team, Resources.DECISION_DEFINITION, ANY, Permissions.READ);
    }

    private Set<String> teamsOf(boolean caseWork) {
        Set<String> teams = new TreeSet<>();
        accounts.all().stream()
                .filter(account -> account.role().doesCaseWork() == caseWork)
                .forEach(account -> teams.addAll(account.groups()));
        return teams;
    }

    private void grant(String team, Resource resource, String id, Permission... permissions) {
        Authorization present = authorizations
                .createAuthorizationQuery()
                .groupIdIn(team)
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        Authorization grant = present == null ? authorizations.createNewAuthorization(AUTH_TYPE_GRANT) : present;
        grant.setGroupId(team);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(permissions);
        authorizations.saveAuthorization(grant);
    }
}
