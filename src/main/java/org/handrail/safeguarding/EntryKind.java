package org.handrail.safeguarding;

/** What an entry of a referral tells. */
public enum EntryKind {
    WHO_IS_THERE("Who is there"),
    MADE_SAFE("What was done to keep people safe"),
    TOLD("Who took the referral"),
    CHANNEL("How it was sent"),
    WORDS_SENT("What was sent or said, word for word"),
    THEIR_REFERENCE("Their reference"),
    NOT_SENT("Why it could not be sent"),
    FAMILY_TOLD("Family told"),
    RECEIPT("Who has it"),
    DECISION("What the service decided, and why"),
    OUR_VIEW("What we think of their answer"),
    TALK("What was said when we did not agree"),
    ADDENDUM("Added later");

    private final String label;

    EntryKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
