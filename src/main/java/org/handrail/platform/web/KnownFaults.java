package org.handrail.platform.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;

/** Tells how an exception of something that stands beside our pages is answered. */
public interface KnownFaults {

    /** Empty for an exception that is not known. */
    Optional<HttpStatus> statusOf(Throwable fault);
}
