package org.handrail.caserecord;

import java.util.Optional;
import java.util.UUID;
import org.handrail.people.HouseholdId;
import org.handrail.people.Households;
import org.handrail.platform.ReadMemory;
import org.handrail.platform.vault.Veil;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The veil over the words of every case: what whoever acts may not know of its household is covered. */
@Component
class VeilOfCases implements Veil {

    private final JdbcClient jdbc;
    private final Households households;

    VeilOfCases(JdbcClient jdbc, Households households) {
        this.jdbc = jdbc;
        this.households = households;
    }

    @Override
    public String over(UUID subject, String words) {
        return household(subject)
                .map(household -> households.veil(household).apply(words))
                .orElse(words);
    }

    /** Empty where the subject is a person, a household or a draft, whose words other modules guard. */
    private Optional<HouseholdId> household(UUID subject) {
        return ReadMemory.once(
                this,
                subject,
                () -> jdbc.sql("select household_id from caserecord_case where subject = ?")
                        .param(subject)
                        .query((row, number) -> new HouseholdId(row.getObject("household_id", UUID.class)))
                        .optional());
    }
}
