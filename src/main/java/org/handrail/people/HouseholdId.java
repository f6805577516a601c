package org.handrail.people;

import java.util.UUID;

/** The id of a household; it says nothing about the people in it. */
public record HouseholdId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
