package org.handrail.pathways;

import org.handrail.partners.HelpOutcome;
import org.handrail.partners.ReferralResult;

/** How a path ended. */
public enum PathOutcome {
    FOOD_SECURE("There is enough food now", HelpOutcome.ACHIEVED),
    FOOD_GOES_ON("Food help goes on in the plan", HelpOutcome.PARTLY),
    HOUSING_SELF_REFERRED("The family went to Housing Options themselves", HelpOutcome.REFERRED_ON),
    HOMELESSNESS_PREVENTED("The home was kept, or a new one found", HelpOutcome.ACHIEVED),
    MAIN_DUTY("The council must house the family", HelpOutcome.PARTLY),
    NO_DUTY_OWED("The council owes no duty now", HelpOutcome.NOT_ACHIEVED),
    TENANCY_SUSTAINED("The home is safe for now", HelpOutcome.ACHIEVED);

    private final String label;
    private final HelpOutcome offers;

    PathOutcome(String label, HelpOutcome offers) {
        this.label = label;
        this.offers = offers;
    }

    public String label() {
        return label;
    }

    /** How it reads in the list of all help of a case. */
    public ReferralResult result() {
        return this == HOUSING_SELF_REFERRED ? ReferralResult.SELF_REFERRED : ReferralResult.OUTCOME_RECEIVED;
    }

    /** What came of the help of the organisation that gave it on this path. */
    HelpOutcome ofOffers() {
        return offers;
    }
}
