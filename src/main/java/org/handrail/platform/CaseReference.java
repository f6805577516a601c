package org.handrail.platform;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The public name of a case, {@code HR-<year>-<six digits>}. It says nothing about the people in the case. */
public record CaseReference(int year, int number) implements Comparable<CaseReference> {

    private static final int NUMBERS = 1_000_000;
    private static final Pattern SHAPE = Pattern.compile("HR-(\\d{4})-(\\d{6})");

    /** @throws IllegalArgumentException for a year without four digits or a number outside 1 to 999,999 */
    public CaseReference {
        if (year < 1000 || year > 9999 || number < 1 || number > 999_999) {
            throw refusal();
        }
    }

    /**
     * Reads a reference; case and blanks around it do not matter.
     *
     * @throws IllegalArgumentException for any other text; the message never repeats the text, which may hold a name
     */
    public static CaseReference parse(String text) {
        Matcher matcher = matcherOf(text);
        if (!matcher.matches()) {
            throw refusal();
        }
        return new CaseReference(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** Whether {@link #parse} would accept the text, so that a search box can tell a reference from a name. */
    public static boolean isReference(String text) {
        Matcher matcher = matcherOf(text);
        return matcher.matches()
                && Integer.parseInt(matcher.group(1)) >= 1000
                && Integer.parseInt(matcher.group(2)) > 0;
    }

    @Override
    public int compareTo(CaseReference other) {
        int years = Integer.compare(year, other.year);
        return years != 0 ? years : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "HR-" + year + '-' + Integer.toString(NUMBERS + number).substring(1);
    }

    private static Matcher matcherOf(String text) {
        return SHAPE.matcher(text.strip().toUpperCase(Locale.ROOT));
    }

    private static IllegalArgumentException refusal() {
        return new IllegalArgumentException("A case reference looks like HR-2026-000123.");
    }
}
