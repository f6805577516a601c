package org.handrail.people;

import java.util.List;
import java.util.Optional;

/** Where a household lives, as far as whoever asks may know. There is no way to an address but through this. */
public sealed interface Where {

    /** What pages say in place of an address. */
    String KEPT_SAFE = "Kept safe: ask the lead";

    /** They may know. Newest first, at least one. */
    record Known(List<KnownAddress> addresses) implements Where {
        @Override
        public String toString() {
            return "Known[hidden]";
        }
    }

    /** Nobody told us. */
    record Unknown() implements Where {}

    /** They may not know. */
    record KeptSafe() implements Where {}

    static Where of(List<KnownAddress> addresses) {
        return addresses.isEmpty() ? new Unknown() : new Known(List.copyOf(addresses));
    }

    /** Newest first; none where they may not be known. */
    default List<KnownAddress> known() {
        return this instanceof Known where ? where.addresses() : List.of();
    }

    /** The newest address; empty where it is not known or may not be. */
    default Optional<Address> address() {
        return known().stream().findFirst().map(KnownAddress::address);
    }

    default boolean keptSafe() {
        return this instanceof KeptSafe;
    }
}
