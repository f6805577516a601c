package org.handrail.partners;

/** An offer does not allow what was asked of it; the message says why, names the state, and may be shown to people. */
public class OfferRefusal extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    OfferRefusal(String message) {
        super(message);
    }
}
