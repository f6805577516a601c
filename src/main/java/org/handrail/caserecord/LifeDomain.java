package org.handrail.caserecord;

import java.util.Arrays;
import java.util.Optional;

/** The twelve parts of life in which needs and strengths are scored, in the order in which a tie is settled. */
public enum LifeDomain {
    FOOD("food", "Food"),
    MONEY("money", "Money"),
    EMPLOYMENT("employment", "Work"),
    HEALTH("health", "Health"),
    EDUCATION("education", "School and learning"),
    HOUSING("housing", "Home"),
    ISOLATION("isolation", "People around you"),
    DOMESTIC_ABUSE("domesticAbuse", "Abuse or control at home"),
    SUBSTANCE("substance", "Drink and drugs"),
    PARENTING("parenting", "Raising children"),
    BEHAVIOUR("behaviour", "A child’s behaviour"),
    COMMUNITY_SAFETY("communitySafety", "Harm from outside the home");

    private final String key;
    private final String label;

    LifeDomain(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The name in decision tables and the interface, such as {@code domesticAbuse}. */
    public String key() {
        return key;
    }

    /** The domain in plain English. */
    public String label() {
        return label;
    }

    /** The domain of that key, if there is one. */
    public static Optional<LifeDomain> of(String key) {
        return Arrays.stream(values()).filter(domain -> domain.key.equals(key)).findFirst();
    }
}
