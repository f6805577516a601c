package org.handrail.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * The cases that a search must not tell its reader of. Whatever the reader did about one of them stands as it would for a
 * case that does not exist: else somebody could compare the two.
 */
public record Withheld(String reader, Set<CaseReference> cases) {

    static final Withheld NOTHING = new Withheld("", Set.of());

    private static final String OWN_REFUSALS = "action = 'ACCESS_REFUSED' and actor = :reader";
    private static final String OWN_READINGS = "action in ('AUDIT_READ', 'AUDIT_EXPORTED') and actor = :reader";

    public Withheld {
        cases = Set.copyOf(cases);
    }

    boolean holds(@Nullable CaseReference reference) {
        return reference != null && cases.contains(reference);
    }

    AuditEvent told(AuditEvent event) {
        return holds(event.caseReference()) ? event.ofNoCase() : event;
    }

    /** A list names in its details which cases stood on it. */
    void limit(SearchSql where, @Nullable CaseReference asked) {
        if (cases.isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>();
        cases.forEach(one -> names.add(one.toString()));
        where.with("reader", reader);
        where.and(
                "(case_reference is null or case_reference not in (:withheld) or " + OWN_REFUSALS + ")",
                "withheld",
                names);
        for (int i = 0; i < names.size(); i++) {
            String name = "named" + i;
            where.and("(details not like :" + name + " or " + OWN_READINGS + ")", name, "%" + names.get(i) + "%");
        }
        if (holds(asked)) {
            where.and("1 = :never", "never", 0);
        }
    }
}
