package org.handrail.platform.web;

import java.io.IOException;

/** A body of {@code /api} went over {@link ApiBodyLimit}. */
class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLarge() {
        super("The body is too large.");
    }
}
