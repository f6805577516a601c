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
        return accounts.find(who.account())
                .map(account -> words(account.title(), who.organisation()))
                .orElseGet(() -> words(who.account(), who.organisation()));
    }

    public String of(Account account) {
        return words(account.title(), account.organisation());
    }

    private String words(String title, String organisation) {
        return title + ", " + organisations.nameOf(organisation);
    }
}
