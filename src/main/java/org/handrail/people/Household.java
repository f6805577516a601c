package org.handrail.people;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A household as known today, from every referral that told of it.
 *
 * @param id the id that all of its referrals lead to
 * @param addresses newest first
 */
public record Household(
        HouseholdId id,
        List<Member> members,
        List<KnownAddress> addresses,
        @Nullable SafeContact safeContact) {

    /** The newest address, when one is known. */
    public Optional<Address> address() {
        return addresses.stream().findFirst().map(KnownAddress::address);
    }

    /** How to reach the household safely, when somebody said. */
    public Optional<SafeContact> safely() {
        return Optional.ofNullable(safeContact);
    }
}
