package org.handrail.platform;

/** Who acts: an account and the organisation it acts for, both as codes and never as a person's name. */
public record Actor(String account, String organisation) {

    /** The system itself, for work that no person started. Used only where code says so. */
    public static final Actor SYSTEM = new Actor("system", "system");

    /** @throws IllegalArgumentException when either code is blank */
    public Actor {
        if (account.isBlank() || organisation.isBlank()) {
            throw new IllegalArgumentException("An actor needs an account and an organisation.");
        }
    }
}
