package org.handrail.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A household as a referral describes it. */
public record NewHousehold(
        List<NewMember> members,
        @Nullable Address address,
        @Nullable SafeContact safeContact) {

    /** @throws IllegalArgumentException when nobody is in it */
    public NewHousehold {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("Name at least one person in the household.");
        }
    }
}
