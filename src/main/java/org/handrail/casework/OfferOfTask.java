package org.handrail.casework;

import java.util.Optional;
import java.util.UUID;

/** The offer that a task of another organisation is about: all that it may see of the case. */
public interface OfferOfTask {

    /** Empty for tasks of the council, and when the offer is not there for whoever is signed in. */
    Optional<UUID> of(String taskId);
}
