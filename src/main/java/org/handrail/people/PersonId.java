package org.handrail.people;

import java.util.UUID;

/** The id of a person; it says nothing about who that is. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
