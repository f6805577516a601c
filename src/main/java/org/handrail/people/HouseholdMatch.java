package org.handrail.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether we have met the household of a new referral.
 *
 * @param certain the household that it is beyond doubt, or null
 * @param unknownAdultElsewhere whether an adult we do not know lives with a person we know at an address we do not
 *     know; then a person confirms, because it may be the home of somebody the family left
 */
public record HouseholdMatch(
        HouseholdId household,
        List<PersonMatch> members,
        @Nullable HouseholdId certain,
        boolean unknownAdultElsewhere) {

    /** CERTAIN with one household beyond doubt, POSSIBLE when a person must confirm, else NONE. */
    public Certainty certainty() {
        if (certain != null) {
            return Certainty.CERTAIN;
        }
        return households().isEmpty() ? Certainty.NONE : Certainty.POSSIBLE;
    }

    /** The household that it is beyond doubt. */
    public Optional<HouseholdId> certainHousehold() {
        return Optional.ofNullable(certain);
    }

    /** Every household in which a candidate lives, in the order of the members. */
    public Set<HouseholdId> households() {
        Set<HouseholdId> households = new LinkedHashSet<>();
        members.forEach(member -> member.candidates().forEach(candidate -> households.addAll(candidate.households())));
        return households;
    }
}
