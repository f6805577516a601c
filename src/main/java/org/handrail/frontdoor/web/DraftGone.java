package org.handrail.frontdoor.web;

import org.jspecify.annotations.Nullable;

/** A page of a referral was asked for that is not being written (any more). */
final class DraftGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String sentAs;

    /** @param sentAs the case that the referral became when it was sent */
    DraftGone(@Nullable String sentAs) {
        super("This referral is not being written.");
        this.sentAs = sentAs;
    }

    /** Where to go instead: the receipt of what was sent, or the start. */
    String instead() {
        return sentAs == null ? "redirect:/referrals/new?gone" : ReceiptPage.redirect(sentAs);
    }
}
