package org.handrail.plan;

import java.util.Optional;
import org.handrail.access.Account;
import org.handrail.access.Accounts;
import org.handrail.platform.Actor;
import org.springframework.stereotype.Component;

/** The team behind somebody who helps: its tasks are theirs to take, and it covers when they are away. */
@Component
class HelperTeams {

    private final Accounts accounts;

    HelperTeams(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The team, or the other one when they have none or are gone. */
    String of(Actor who, String otherwise) {
        return working(who)
                .flatMap(account -> account.groups().stream().sorted().findFirst())
                .orElse(otherwise);
    }

    /** Whether they can still take a task. */
    boolean here(Actor who) {
        return working(who).isPresent();
    }

    private Optional<Account> working(Actor who) {
        return accounts.find(who.account()).filter(Account::enabled);
    }
}
