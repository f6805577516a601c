package org.handrail.caserecord;

import java.util.Collection;
import org.handrail.people.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who leads the work with a household now, in any of its cases. */
@Component
public class LeadPractitioners {

    private final JdbcClient jdbc;

    LeadPractitioners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the account leads a case that was made for one of these. */
    public boolean leads(String account, Collection<HouseholdId> households) {
        return jdbc.sql("""
                                select count(*) from caserecord_team_member t
                                join caserecord_case c on c.reference = t.reference
                                where t.account = :account and t.part = :part and t.left_at is null
                                and c.household_id in (:households)""")
                        .param("account", account)
                        .param("part", TeamPart.LEAD_PRACTITIONER.name())
                        .param(
                                "households",
                                households.stream().map(HouseholdId::value).toList())
                        .query((row, number) -> row.getInt(1))
                        .single()
                > 0;
    }
}
