package org.handrail.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A household as known today, from every referral that told of it, and as whoever acts may know it: what they may not
 * know is not in here.
 *
 * @param id the id that all of its referrals lead to
 * @param members those whose details may be seen
 * @param apart those of them who are kept apart, which whoever acts may see all the same
 * @param keptApart how many more there are whose details may not; those of whom nobody may learn do not count
 */
public record Household(
        HouseholdId id,
        List<Member> members,
        Set<PersonId> apart,
        int keptApart,
        Where where,
        @Nullable SafeContact safeContact) {

    /** Members whom everyone on the case may see: whom paper and partners may name. */
    public List<Member> membersForAll() {
        return members.stream()
                .filter(member -> !apart.contains(member.person().id()))
                .toList();
    }

    /** How to reach the household safely, when somebody said. */
    public Optional<SafeContact> safely() {
        return Optional.ofNullable(safeContact);
    }
}
