package org.handrail.people;

/**
 * How and when it is safe to reach a household, and who must not know of it. Every letter, call and text goes by this.
 *
 * @param safeTimes in the family's words; empty when they named none
 * @param mustNotKnow in the family's words; empty when they named nobody
 */
public record SafeContact(ContactChannel channel, String safeTimes, String mustNotKnow) {

    /** Newer knowledge, which keeps who must not know unless it names somebody itself. */
    SafeContact after(SafeContact earlier) {
        return mustNotKnow.isBlank() ? new SafeContact(channel, safeTimes, earlier.mustNotKnow) : this;
    }

    @Override
    public String toString() {
        return "SafeContact[hidden]";
    }
}
