package org.handrail.access.programs;

import java.util.Set;
import org.handrail.access.Account;
import org.handrail.access.AccountUser;

/** A partner's system that signed in with a key: it may do what its scopes name, and no more than its role. */
public class ProgramUser extends AccountUser {

    private static final long serialVersionUID = 1L;

    private final Set<Scope> scopes;

    ProgramUser(Account account, Set<Scope> scopes, boolean usable) {
        super(account, null, usable);
        this.scopes = Set.copyOf(scopes);
    }

    Set<Scope> scopes() {
        return scopes;
    }
}
