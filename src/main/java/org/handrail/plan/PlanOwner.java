package org.handrail.plan;

import org.handrail.platform.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who does a step of the plan: the family, its own network of relatives and friends, or somebody who helps.
 *
 * @param who the account and organisation; only for somebody who helps
 */
public record PlanOwner(Kind kind, @Nullable Actor who) {

    public static final PlanOwner FAMILY = new PlanOwner(Kind.FAMILY, null);
    public static final PlanOwner NETWORK = new PlanOwner(Kind.NETWORK, null);

    /** What kind of owner. */
    public enum Kind {
        FAMILY,
        NETWORK,
        HELPER
    }

    public PlanOwner {
        if ((kind == Kind.HELPER) != (who != null)) {
            throw new IllegalArgumentException("Somebody who helps is named by account; the family never is.");
        }
    }

    public static PlanOwner helper(Actor who) {
        return new PlanOwner(Kind.HELPER, who);
    }
}
