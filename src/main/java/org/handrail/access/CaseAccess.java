package org.handrail.access;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.handrail.access.Relationships.Kind;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.CaseTasks;
import org.handrail.platform.engine.OpenTask;
import org.springframework.stereotype.Component;

/**
 * Need to know: a case is seen whole by those who have or may take one of its tasks (unless the task opens an offer
 * only) or have worked on it, by the front
 * door and by roles that answer for all cases; its referrer sees the receipt. Everyone else learns nothing of it.
 */
@Component
public class CaseAccess {

    private static final Set<Role> ALL_CASES = Set.of(
            Role.TRIAGE_OFFICER,
            Role.TEAM_MANAGER,
            Role.SAFEGUARDING_LEAD,
            Role.INFORMATION_OFFICER,
            Role.AUDITOR,
            Role.INSPECTOR);

    private static final Set<Role> NO_CASES = Set.of(Role.POLICY_EDITOR, Role.POLICY_APPROVER, Role.OPERATOR);

    private final Relationships relationships;
    private final CaseTasks tasks;

    CaseAccess(Relationships relationships, CaseTasks tasks) {
        this.relationships = relationships;
        this.tasks = tasks;
    }

    public CaseView of(Account account, CaseReference reference) {
        if (NO_CASES.contains(account.role())) {
            return CaseView.NONE;
        }
        if (ALL_CASES.contains(account.role())
                || relationships.has(reference, account.name(), Kind.WORKER)
                || tasks.hasTaskFor(reference, account.name(), account.groups())) {
            return CaseView.FULL;
        }
        return relationships.has(reference, account.name(), Kind.REFERRER) ? CaseView.RECEIPT : CaseView.NONE;
    }

    /** The cases that the account may see in a list; empty when it may see all. */
    public Optional<Set<CaseReference>> visibleTo(Account account) {
        if (ALL_CASES.contains(account.role())) {
            return Optional.empty();
        }
        Set<CaseReference> cases = new HashSet<>();
        if (!NO_CASES.contains(account.role())) {
            cases.addAll(relationships.casesOf(account.name(), Kind.WORKER));
            cases.addAll(relationships.casesOf(account.name(), Kind.REFERRER));
            tasks.forWorker(account.name(), account.groups()).stream()
                    .filter(task -> !task.offerOnly())
                    .map(OpenTask::caseReference)
                    .forEach(cases::add);
        }
        return Optional.of(cases);
    }
}
