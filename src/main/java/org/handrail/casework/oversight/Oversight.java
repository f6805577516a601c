package org.handrail.casework.oversight;

import java.util.Set;
import org.handrail.access.Account;
import org.handrail.access.CaseAccess;
import org.handrail.access.Role;
import org.handrail.access.SignedInAccount;
import org.handrail.access.restriction.CaseGuard;
import org.handrail.audit.AuditTrail;
import org.handrail.caserecord.CaseRecords;
import org.handrail.platform.CaseReference;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may watch over access. What is not for somebody looks like what is not there. */
@Component
class Oversight {

    static final String INFORMATION_OFFICER = "INFORMATION_OFFICER";
    static final String TEAM_MANAGER = "TEAM_MANAGER";

    private final SignedInAccount account;
    private final CaseAccess access;
    private final CaseGuard guard;
    private final CaseRecords cases;
    private final AuditTrail audit;

    Oversight(SignedInAccount account, CaseAccess access, CaseGuard guard, CaseRecords cases, AuditTrail audit) {
        this.account = account;
        this.access = access;
        this.guard = guard;
        this.cases = cases;
        this.audit = audit;
    }

    Account me() {
        return account.get();
    }

    boolean isOfficer() {
        return me().role() == Role.INFORMATION_OFFICER;
    }

    /** Managers look after the cases that they may see; information officers after all but those of their own family. */
    boolean mayWatch(CaseReference reference) {
        Account me = me();
        return switch (me.role()) {
            case INFORMATION_OFFICER -> !guard.isBarred(me.name(), reference);
            case TEAM_MANAGER -> access.of(me, reference).changes();
            default -> false;
        };
    }

    /** Managers look at late reviews of every case that is not hidden from them. */
    boolean mayReview(CaseReference reference) {
        Account me = me();
        return switch (me.role()) {
            case INFORMATION_OFFICER -> !guard.isBarred(me.name(), reference);
            case TEAM_MANAGER -> guard.of(me.name(), reference) != CaseGuard.Standing.CLOSED;
            default -> false;
        };
    }

    boolean mayRestrict(CaseReference reference) {
        return cases.find(reference).isPresent() && mayWatch(reference);
    }

    /** A case whose restriction this person may change. */
    CaseReference watched(String text) {
        if (CaseReference.isReference(text) && mayRestrict(CaseReference.parse(text))) {
            return CaseReference.parse(text);
        }
        audit.refused("RESTRICTION", CaseReference.isReference(text) ? CaseReference.parse(text) : null);
        throw notFound();
    }

    void only(Role... roles) {
        if (!Set.of(roles).contains(me().role())) {
            throw notFound();
        }
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
