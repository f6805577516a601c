package org.handrail.platform.engine.decision;

import java.util.Arrays;
import java.util.Optional;

/** How many matching rules of a table count. These five are all that the engine knows. */
public enum HitPolicy {
    /** At most one rule may match. */
    UNIQUE,
    /** The first matching rule counts. */
    FIRST,
    /** Several rules may match when they give the same outputs; one of them counts. */
    ANY,
    /** All matching rules count, and their order means nothing. */
    COLLECT,
    /** All matching rules count, in the order of the table. */
    RULE_ORDER;

    /** The spelling of DMN, such as {@code RULE ORDER}. */
    public String dmnName() {
        return name().replace('_', ' ');
    }

    static Optional<HitPolicy> ofDmnName(String name) {
        return Arrays.stream(values())
                .filter(policy -> policy.dmnName().equals(name))
                .findFirst();
    }
}
