package org.handrail.casework;

import java.util.Set;
import org.handrail.access.Account;
import org.handrail.access.Accounts;
import org.handrail.access.Role;
import org.handrail.caserecord.LeadPractitioners;
import org.handrail.people.HouseholdId;
import org.handrail.people.SafetyKeepers;
import org.handrail.platform.Actor;
import org.springframework.stereotype.Component;

/** The current lead of a case answers for how its household is kept safe, and so does every safeguarding lead. */
@Component
class KeepersOfHouseholds implements SafetyKeepers {

    private final Accounts accounts;
    private final LeadPractitioners leads;

    KeepersOfHouseholds(Accounts accounts, LeadPractitioners leads) {
        this.accounts = accounts;
        this.leads = leads;
    }

    @Override
    public boolean answerFor(Actor who, Set<HouseholdId> household) {
        return leads.leads(who.account(), household)
                || accounts.find(who.account())
                        .filter(Account::enabled)
                        .filter(account -> account.role() == Role.SAFEGUARDING_LEAD)
                        .isPresent();
    }
}
