package org.handrail.partners;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What we may tell the organisation of an offer, and why.
 *
 * @param evaluation the evaluation of information-sharing that was asked
 * @param agreedBy the account of the person who decided where the table left it to people
 */
public record Sharing(
        SharingScope scope,
        @Nullable UUID evaluation,
        @Nullable String agreedBy) {}
