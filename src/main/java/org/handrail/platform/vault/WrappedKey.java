package org.handrail.platform.vault;

/** A data key as the table keeps it: encrypted by the master key with this id. */
record WrappedKey(String keyId, String text) {}
