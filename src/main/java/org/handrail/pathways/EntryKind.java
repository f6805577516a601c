package org.handrail.pathways;

/** What an entry of a path is about. */
public enum EntryKind {
    FOOD_WAY("How food comes"),
    FOOD_PAYMENT("Payment"),
    FOOD_CAUSE("Why food ran out"),
    HEALTHY_START("Healthy Start"),
    SCHOOL_MEALS("Free school meals"),
    HOLIDAY_FOOD("Holiday activities and food"),
    PANTRY("Pantry or food club"),
    WHAT_LASTS("What would last"),
    REFERRAL_AGREED("Agreed to be referred to housing"),
    CONTACT("How to reach them"),
    DUTY_TO_REFER("Sent to Housing Options"),
    PLACE_TONIGHT("Place for tonight"),
    CALLED_HOUSING("Housing Options was asked"),
    CONTACT_BY_HOUSING("Housing Options and the family"),
    DUTY("Duty owed"),
    FAMILY_STEPS("Steps for the family"),
    COUNCIL_STEPS("Steps for Housing Options"),
    CHECK("How it goes"),
    DUTY_ENDED("How the duty ended"),
    DUTY_ENDED_WHY("Why the duty ended"),
    REVIEW("Right to a review"),
    LANDLORD("Landlord"),
    REPAIRS("Repairs, damp and changes to the home"),
    ARREARS("Plan for rent that is owed");

    private final String label;

    EntryKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
