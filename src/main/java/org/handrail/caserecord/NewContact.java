package org.handrail.caserecord;

import java.time.Instant;
import org.handrail.people.ContactChannel;
import org.handrail.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to reach somebody about a case.
 *
 * @param person the person we know, or null
 * @param name who it was when it is nobody we know; else empty
 * @param happenedAt when it was tried, which may be before it is written down
 */
public record NewContact(
        @Nullable PersonId person,
        String name,
        ContactChannel channel,
        boolean reached,
        String words,
        Instant happenedAt) {

    /** @throws IllegalArgumentException when there is no channel, or nobody is named */
    public NewContact {
        if (channel == ContactChannel.NONE) {
            throw new IllegalArgumentException("Say which way you tried.");
        }
        if (person == null && name.isBlank()) {
            throw new IllegalArgumentException("Say whom you tried to reach.");
        }
    }

    @Override
    public String toString() {
        return "NewContact[" + channel + ']';
    }
}
