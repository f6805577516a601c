package org.handrail.plan;

import org.handrail.access.Account;
import org.handrail.access.Accounts;
import org.handrail.access.Organisations;
import org.handrail.platform.Actor;
import org.springframework.stereotype.Component;

/** Who does a step, in words: titles and organisations, never a worker's name. */
@Component
public class OwnerNames {

    private final Accounts accounts;
    private final Organisations organisations;

    OwnerNames(Accounts accounts, Organisations organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    public String of(PlanOwner owner) {
        Actor who = owner.who();
        return who != null
                ? of(who)
                : owner.kind() == PlanOwner.Kind.FAMILY ? "The family" : "Their own relatives and friends";
    }

    public String of(Actor who) {
        String title = accounts.find(who.account()).map(Account::title).orElse(who.account());
        return title + ", " + organisations.nameOf(who.organisation());
    }
}
