package org.handrail.casework.web;

import org.handrail.access.CaseAccess;
import org.handrail.access.CaseView;
import org.handrail.access.SignedInAccount;
import org.handrail.caserecord.CaseRecords;
import org.handrail.platform.CaseReference;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Opens a case for the person who is signed in; one that is not theirs looks like one that does not exist. */
@Component
class SeenCase {

    private final CaseAccess access;
    private final SignedInAccount account;
    private final CaseRecords cases;

    SeenCase(CaseAccess access, SignedInAccount account, CaseRecords cases) {
        this.access = access;
        this.account = account;
        this.cases = cases;
    }

    CaseReference reference(String text) {
        if (!CaseReference.isReference(text)) {
            throw notFound();
        }
        return CaseReference.parse(text);
    }

    /** Answers 404 when the person may see nothing of it, or there is no such case. */
    CaseView view(CaseReference reference) {
        CaseView view = access.of(account.get(), reference);
        if (!view.any() || cases.find(reference).isEmpty()) {
            throw notFound();
        }
        return view;
    }

    CaseReference whole(String text) {
        CaseReference reference = reference(text);
        if (!view(reference).full()) {
            throw notFound();
        }
        return reference;
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
