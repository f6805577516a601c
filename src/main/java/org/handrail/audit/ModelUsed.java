package org.handrail.audit;

import org.jspecify.annotations.Nullable;

/**
 * The model by which something was done.
 *
 * @param kind process, decision or form
 * @param version the engine's version number of this key
 * @param hash SHA-256 of the model's file in hex; null when it is not known
 */
public record ModelUsed(
        String kind, String key, int version, @Nullable String hash) {}
