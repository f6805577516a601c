package org.handrail.casework.web;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.handrail.access.Account;
import org.handrail.access.CaseAccess;
import org.handrail.access.CaseView;
import org.handrail.access.Role;
import org.handrail.access.SignedInAccount;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.caserecord.CaseRecords;
import org.handrail.platform.CaseReference;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Opens a case for the person who is signed in. One that is not theirs looks like one that does not exist, and the
 * attempt is kept.
 */
@Component
class SeenCase {

    private static final Set<Role> TAKES_APART = Set.of(Role.COORDINATOR, Role.TEAM_MANAGER);

    private final CaseAccess access;
    private final SignedInAccount account;
    private final CaseRecords cases;
    private final AuditTrail audit;

    SeenCase(CaseAccess access, SignedInAccount account, CaseRecords cases, AuditTrail audit) {
        this.access = access;
        this.account = account;
        this.cases = cases;
        this.audit = audit;
    }

    CaseReference reference(String text) {
        if (!CaseReference.isReference(text)) {
            throw notFound();
        }
        return CaseReference.parse(text);
    }

    /** Answers 404 when the person may see nothing of it, or there is no such case. */
    CaseView view(CaseReference reference) {
        return glance(reference).orElseThrow(SeenCase::notFound);
    }

    /** Empty when the person may see nothing of it, or there is no such case. */
    Optional<CaseView> glance(CaseReference reference) {
        boolean there = cases.find(reference).isPresent();
        CaseView view = access.of(account.get(), reference);
        if (!there || !view.any()) {
            audit.recordApart(AuditEntry.of(AuditAction.ACCESS_REFUSED).in(there ? reference : null));
            return Optional.empty();
        }
        return Optional.of(view);
    }

    Account viewer() {
        return account.get();
    }

    /** Whether whoever is signed in may take families apart that were matched by mistake. */
    boolean mayTakeApart() {
        return TAKES_APART.contains(account.get().role());
    }

    /** For pages that show the whole case. */
    CaseReference whole(String text) {
        return where(text, CaseView::full);
    }

    /** For whatever changes the case. */
    CaseReference mine(String text) {
        return where(text, CaseView::changes);
    }

    private CaseReference where(String text, Predicate<CaseView> enough) {
        CaseReference reference = reference(text);
        if (!enough.test(view(reference))) {
            throw refused(reference);
        }
        return reference;
    }

    /** Whether the person answers for the case, and so may know who looked at it. */
    boolean seesLooks(CaseReference reference, CaseView view) {
        return view.full() && access.answersFor(account.get(), reference);
    }

    /** For pages about the case that only those see who answer for it. */
    CaseReference answeredFor(String text) {
        CaseReference reference = reference(text);
        if (!seesLooks(reference, view(reference))) {
            throw refused(reference);
        }
        return reference;
    }

    /** Whether the person may say that contact with a family is safe again. */
    boolean isSafeguardingLead() {
        return account.get().role() == Role.SAFEGUARDING_LEAD;
    }

    private ResponseStatusException refused(CaseReference reference) {
        audit.recordApart(AuditEntry.of(AuditAction.ACCESS_REFUSED).in(reference));
        return notFound();
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
