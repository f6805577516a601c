package org.handrail.people;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether two descriptions are close enough that a person must look. One slip of the pen, two names the wrong way round or
 * day and month the wrong way round do not tell people apart; a name alone never brings them together.
 */
final class Likeness {

    /** By which rule two descriptions meet. */
    enum Rule {
        NAME_AND_BIRTH,
        NAME_AND_HOME,
        BIRTH_AND_HOME,
        ADDRESS,
        PHONE
    }

    private enum Degree {
        UNKNOWN,
        DIFFERENT,
        SIMILAR,
        SAME;

        boolean close() {
            return this == SIMILAR || this == SAME;
        }
    }

    private static final int LONG_NAME = 6;

    private Likeness() {}

    static Set<Rule> of(Traits one, Traits other) {
        Degree name = names(one, other);
        Degree birth = births(one.birth(), other.birth());
        Degree postcode = texts(one.postcode(), other.postcode(), 1);
        Degree street = texts(one.street(), other.street(), 2);
        boolean home = postcode == Degree.SAME || street == Degree.SAME || postcode.close() && street.close();
        Set<Rule> rules = EnumSet.noneOf(Rule.class);
        if (name.close() && birth == Degree.SAME || name == Degree.SAME && birth == Degree.SIMILAR) {
            rules.add(Rule.NAME_AND_BIRTH);
        }
        if (name.close() && home && (birth != Degree.DIFFERENT || postcode.close() && street.close())) {
            rules.add(Rule.NAME_AND_HOME);
        }
        if (birth == Degree.SAME && home && (partOfName(one, other) || street.close())) {
            rules.add(Rule.BIRTH_AND_HOME);
        }
        if (postcode == Degree.SAME && street.close()) {
            rules.add(Rule.ADDRESS);
        }
        if (!Collections.disjoint(one.phones(), other.phones())) {
            rules.add(Rule.PHONE);
        }
        return rules;
    }

    /** Whether both names are the same, whatever else is known. */
    static boolean sameName(Traits one, Traits other) {
        return names(one, other) == Degree.SAME;
    }

    private static Degree names(Traits one, Traits other) {
        Degree straight = both(part(one.given(), other.given()), part(one.family(), other.family()));
        Degree turned = both(part(one.given(), other.family()), part(one.family(), other.given()));
        return straight.compareTo(turned) >= 0 ? straight : turned;
    }

    private static Degree both(Degree given, Degree family) {
        if (given == Degree.UNKNOWN || family == Degree.UNKNOWN) {
            return given == Degree.SAME || family == Degree.SAME ? Degree.SIMILAR : Degree.UNKNOWN;
        }
        return given.compareTo(family) <= 0 ? given : family;
    }

    private static boolean partOfName(Traits one, Traits other) {
        return part(one.given(), other.given()).close()
                || part(one.family(), other.family()).close()
                || part(one.given(), other.family()).close()
                || part(one.family(), other.given()).close();
    }

    private static Degree part(String one, String other) {
        int slips = Math.max(one.length(), other.length()) < LONG_NAME ? 1 : 2;
        return texts(one, other, slips);
    }

    private static Degree births(String one, String other) {
        Degree asWritten = texts(one, other, 1);
        boolean turned = asWritten == Degree.DIFFERENT
                && one.substring(0, 4).equals(other.substring(0, 4))
                && one.substring(5, 7).equals(other.substring(8))
                && one.substring(8).equals(other.substring(5, 7));
        return turned ? Degree.SIMILAR : asWritten;
    }

    private static Degree texts(String one, String other, int slips) {
        if (one.isEmpty() || other.isEmpty()) {
            return Degree.UNKNOWN;
        }
        if (one.equals(other)) {
            return Degree.SAME;
        }
        return Slips.between(one, other) <= slips ? Degree.SIMILAR : Degree.DIFFERENT;
    }
}
