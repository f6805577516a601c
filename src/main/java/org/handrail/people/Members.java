package org.handrail.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.handrail.people.HouseholdRows.MemberRow;
import org.springframework.stereotype.Component;

/** Puts the members of households together from what each referral told, each person once. */
@Component
class Members {

    private final HouseholdRows households;
    private final PersonRows persons;

    Members(HouseholdRows households, PersonRows persons) {
        this.households = households;
        this.persons = persons;
    }

    List<Member> of(List<MemberRow> rows) {
        return of(rows, known(rows));
    }

    /** For each household the members of all households that are the same. */
    Map<HouseholdId, List<Member>> byHousehold(Map<UUID, Set<UUID>> groups, List<MemberRow> rows) {
        Map<UUID, KnownPerson> known = known(rows);
        Map<HouseholdId, List<Member>> members = new LinkedHashMap<>();
        groups.forEach((household, group) -> members.put(
                new HouseholdId(household),
                of(
                        rows.stream()
                                .filter(row -> group.contains(row.householdId()))
                                .toList(),
                        known)));
        return members;
    }

    Set<UUID> roots(List<MemberRow> rows) {
        Set<UUID> roots = new LinkedHashSet<>();
        rows.forEach(row -> roots.add(row.root()));
        return roots;
    }

    private List<Member> of(List<MemberRow> rows, Map<UUID, KnownPerson> known) {
        Map<UUID, Member> byRoot = new LinkedHashMap<>();
        for (MemberRow row : rows) {
            KnownPerson person = known.get(row.root());
            String relationship = households.relationship(row);
            if (person != null && (!byRoot.containsKey(row.root()) || !relationship.isBlank())) {
                byRoot.put(row.root(), new Member(person.today(), relationship));
            }
        }
        return new ArrayList<>(byRoot.values());
    }

    private Map<UUID, KnownPerson> known(List<MemberRow> rows) {
        return KnownPerson.byRoot(persons.ofRoots(roots(rows)));
    }
}
