package org.handrail.access;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The account of the person who signed in. */
@Component
public class SignedInAccount {

    private final Accounts accounts;

    SignedInAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Throws {@link IllegalStateException} when nobody is signed in. */
    public Account get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof AccountUser user) {
            return accounts.today(user.account());
        }
        throw new IllegalStateException("Nobody is signed in.");
    }
}
