package org.handrail.platform.vault;

/** The answer of the vault to a sealed value: its text, or that the subject's key was destroyed. */
public sealed interface Opened {

    /** The text as it was sealed. */
    record Text(String value) implements Opened {}

    /** Nobody can read the value again; pages say "erased" in its place. */
    record Erased() implements Opened {}

    /** The text, or the given words when it was erased. */
    default String orElse(String whenErased) {
        return this instanceof Text text ? text.value() : whenErased;
    }

    /** Whether the value can never be read again. */
    default boolean erased() {
        return this instanceof Erased;
    }
}
