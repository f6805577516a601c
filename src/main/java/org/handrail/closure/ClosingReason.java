package org.handrail.closure;

import java.util.Optional;

/** Why a case closes, as a manager decided it. */
public enum ClosingReason {
    NEEDS_MET("Needs met", "NEEDS_MET", "You have reached what you wanted, and we are glad about it."),
    NEEDS_MET_UNIVERSAL_CONTINUES(
            "Needs met, everyday services carry on",
            "NEEDS_MET_UNIVERSAL_CONTINUES",
            "You have reached most of what you wanted. Everyday services go on helping you."),
    STEPPED_DOWN_SINGLE_AGENCY(
            "Stepped down to one service, which has said yes",
            "STEPPED_DOWN",
            "One service goes on helping you. It has said yes and knows that we stop."),
    STEPPED_UP_SOCIAL_CARE(
            "Stepped up to children’s social care, which has said yes",
            "STEPPED_UP",
            "Children’s social care helps you from now on. It has said yes and knows that we stop."),
    STEPPED_UP_ADULT_SOCIAL_CARE(
            "Stepped up to adult social care, which has said yes",
            "STEPPED_UP",
            "Adult social care helps you from now on. It has said yes and knows that we stop."),
    AGREEMENT_WITHDRAWN(
            "Family said no to more help",
            "AGREEMENT_WITHDRAWN",
            "You told us that you do not want more help now. That is your choice."),
    NO_AGREEMENT_GIVEN(
            "Family never agreed to help", "", "You told us that you do not want our help. That is your choice."),
    UNABLE_TO_CONTACT(
            "We could not reach the family",
            "UNABLE_TO_CONTACT",
            "We tried to get in touch and have not yet reached you. We hope that you are well."),
    DISENGAGED(
            "Contact ended",
            "DISENGAGED",
            "We have not heard from you for some time. Tell us if we could have done better."),
    MOVED_OUT_OF_AREA(
            "Moved out of the area",
            "MOVED_OUT_OF_AREA",
            "You have moved away. We have spoken with the people who can help you where you live now."),
    DUPLICATE("The same case twice", "", "We had written down your case twice. The other one stays open."),
    NOT_ELIGIBLE_SIGNPOSTED(
            "Advice given, other services named", "", "We gave you advice and told you who can help you best."),
    DECEASED("Somebody has died", "", "We are very sorry for your loss."),
    OTHER_WITH_REASON("Another reason", "", "We have talked with you about why we stop.");

    private final String label;
    private final String recommended;
    private final String said;

    ClosingReason(String label, String recommended, String said) {
        this.label = label;
        this.recommended = recommended;
        this.said = said;
    }

    /** The reason in plain English. */
    public String label() {
        return label;
    }

    /** What a letter says of it to the family. */
    String said() {
        return said;
    }

    /** Whether safety must be checked again before anyone closes for this reason. */
    public boolean needsSafetyCheck() {
        return this == AGREEMENT_WITHDRAWN || this == UNABLE_TO_CONTACT || this == DISENGAGED;
    }

    /** Whether help has done its work, so that somebody looks later if the change lasts. */
    public boolean worthCheckingLater() {
        return this == NEEDS_MET || this == NEEDS_MET_UNIVERSAL_CONTINUES;
    }

    /** The reason that stands for a code of the table closure-outcome, when one does. */
    static Optional<ClosingReason> recommended(String code) {
        for (ClosingReason reason : values()) {
            if (reason.recommended.equals(code)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
