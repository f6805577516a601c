package org.handrail.frontdoor.demo;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an account does on the way to a step: a task, or an answer to an offer.
 *
 * @param as the account
 * @param task the key of the task; null for an answer to an offer
 * @param everyone whether the task comes once for each person of the household
 * @param answers what the form is filled in with; {@code today+14} is a date in a fortnight
 */
record DemoAct(
        String as,
        @Nullable String task,
        boolean everyone,
        @Nullable OfferAnswer offer,
        @Nullable Map<String, Object> answers) {

    /** What a partner says to the offer that it got. */
    enum OfferAnswer {
        ACCEPT,
        START,
        ACHIEVED
    }
}
