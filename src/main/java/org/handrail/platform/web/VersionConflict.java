package org.handrail.platform.web;

/** Somebody else changed the same thing in the meantime. Answered with 409 and the advice to read again. */
public class VersionConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public VersionConflict() {
        super("The record was changed by somebody else in the meantime.");
    }
}
