package org.handrail.access;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.handrail.access.Relationships.Kind;
import org.handrail.access.restriction.CaseGuard;
import org.handrail.access.restriction.CaseGuard.Standing;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.CaseTasks;
import org.springframework.stereotype.Component;

/**
 * Need to know: a relationship with the case decides how much of it somebody sees, and a role alone only where its work is
 * to look at all cases. Nothing is remembered, so that what ends a relationship counts at once, on every node.
 */
@Component
public class CaseAccess {

    private static final Set<Role> OVERSIGHT = Set.of(Role.INFORMATION_OFFICER, Role.AUDITOR, Role.INSPECTOR);
    private static final Set<Role> NO_CASES = Set.of(Role.POLICY_EDITOR, Role.POLICY_APPROVER, Role.OPERATOR);

    private final Accounts accounts;
    private final Relationships relationships;
    private final CaseTasks tasks;
    private final CaseGuard guard;
    private final CaseAccessSettings settings;
    private final Clock clock;

    CaseAccess(
            Accounts accounts,
            Relationships relationships,
            CaseTasks tasks,
            CaseGuard guard,
            CaseAccessSettings settings,
            Clock clock) {
        this.accounts = accounts;
        this.guard = guard;
        this.relationships = relationships;
        this.tasks = tasks;
        this.settings = settings;
        this.clock = clock;
    }

    /** How much of the case this account may see now. A case that does not exist is {@link CaseView#NONE} by relationship. */
    public CaseView of(Account signedIn, CaseReference reference) {
        return asItStands(signedIn).map(account -> view(account, reference)).orElse(CaseView.NONE);
    }

    /** The cases that the account may see whole in a list; empty when it may see all. */
    public Optional<SeenCases> listOf(Account signedIn) {
        Optional<Account> account = asItStands(signedIn).filter(one -> !NO_CASES.contains(one.role()));
        if (account.filter(one -> OVERSIGHT.contains(one.role())).isPresent()) {
            SeenCases all = guard.limit(signedIn.name(), SeenCases.EVERY_CASE);
            return all.equals(SeenCases.EVERY_CASE) ? Optional.empty() : Optional.of(all);
        }
        return Optional.of(account.map(one -> SeenCases.of(one, settings.looksAfterWork(), clock.instant()))
                .map(seen -> guard.limit(signedIn.name(), seen))
                .orElse(SeenCases.NO_CASE));
    }

    /** The cases that do not exist for this account, whatever its work is: no count may hold them either. */
    public Set<CaseReference> hiddenFrom(Account account) {
        return guard.hiddenFrom(account.name());
    }

    /** Whether the account has something to do with the case by itself, and not for its role or an emergency. */
    public boolean related(Account signedIn, CaseReference reference) {
        return guard.of(signedIn.name(), reference) == Standing.NAMED
                || asItStands(signedIn)
                        .filter(account -> worksOn(account, reference)
                                || hasWorkedOn(account, reference)
                                || relationships.has(reference, account.organisation(), Kind.HELPER)
                                || referred(account, reference))
                        .isPresent();
    }

    /** Whether the account referred the family of this case. */
    public boolean referred(Account signedIn, CaseReference reference) {
        return relationships.has(reference, signedIn.name(), Kind.REFERRER)
                && !guard.isBarred(signedIn.name(), reference);
    }

    /**
     * Whether somebody who may see the case whole answers for it: who leads, a safeguarding lead who works on it, and the
     * information officer.
     */
    public boolean answersFor(Account signedIn, CaseReference reference) {
        if (guard.of(signedIn.name(), reference) == Standing.CLOSED) {
            return false;
        }
        return switch (signedIn.role()) {
            case INFORMATION_OFFICER -> true;
            case SAFEGUARDING_LEAD -> of(signedIn, reference).full();
            default ->
                relationships.has(reference, signedIn.name(), Kind.LEAD)
                        || signedIn.role() == Role.COORDINATOR
                                && relationships.hasAny(reference, signedIn.groups(), Kind.DESK);
        };
    }

    private CaseView view(Account account, CaseReference reference) {
        if (NO_CASES.contains(account.role())) {
            return CaseView.NONE;
        }
        Standing standing = guard.of(account.name(), reference);
        if (standing == Standing.CLOSED) {
            return referred(account, reference) ? CaseView.RECEIPT : CaseView.NONE;
        }
        if (standing != Standing.BY_RELATIONSHIP && account.role() != Role.PARTNER_WORKER) {
            return account.role().doesCaseWork() ? CaseView.FULL : CaseView.LOOK;
        }
        if (worksOn(account, reference)) {
            return CaseView.FULL;
        }
        if (OVERSIGHT.contains(account.role()) || hasWorkedOn(account, reference)) {
            return CaseView.LOOK;
        }
        if (account.role() == Role.PARTNER_WORKER
                && relationships.has(reference, account.organisation(), Kind.HELPER)) {
            return CaseView.SHARED;
        }
        return referred(account, reference) ? CaseView.RECEIPT : CaseView.NONE;
    }

    private boolean worksOn(Account account, CaseReference reference) {
        return account.role().doesCaseWork()
                && (relationships.has(reference, account.name(), Kind.LEAD, Kind.MEMBER)
                        || tasks.hasTaskFor(reference, account.name(), account.groups())
                        || isForRole(account, reference));
    }

    private boolean isForRole(Account account, CaseReference reference) {
        return switch (account.role()) {
            case TEAM_MANAGER -> relationships.ofTeams(reference, account.groups());
            case COORDINATOR -> relationships.hasAny(reference, account.groups(), Kind.DESK);
            case SAFEGUARDING_LEAD ->
                relationships.has(reference, account.role().name(), Kind.HOLDS);
            default -> false;
        };
    }

    private boolean hasWorkedOn(Account account, CaseReference reference) {
        return settings.looksAfterWork() && relationships.has(reference, account.name(), Kind.WORKED);
    }

    /** The session may know an older account: a role or team that was taken away, or a time that has run out. */
    private Optional<Account> asItStands(Account signedIn) {
        return accounts.find(signedIn.name()).filter(account -> account.isUsableAt(clock.instant()));
    }
}
