package org.handrail.caserecord;

/** The way in which a referral came. */
public enum ReferralChannel {
    WEB("Web form"),
    API("Partner’s system"),
    CSV("List of referrals"),
    PHONE("Phone"),
    IN_PERSON("In person"),
    SELF("The family itself"),
    OUTREACH("Offer of help");

    private final String label;

    ReferralChannel(String label) {
        this.label = label;
    }

    /** The channel in plain English. */
    public String label() {
        return label;
    }
}
