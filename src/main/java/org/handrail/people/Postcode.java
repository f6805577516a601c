package org.handrail.people;

import java.util.Locale;

/** A postcode in upper case with one space before the last three characters. Read leniently: it is never a gate. */
public record Postcode(String text) {

    /** @throws IllegalArgumentException when nothing like a postcode is left; it never repeats the text */
    public Postcode {
        String letters = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (letters.length() < 2 || letters.length() > 8) {
            throw new IllegalArgumentException("A postcode looks like CT1 2AB.");
        }
        text = letters.matches(".{2,5}[0-9][A-Z]{2}")
                ? letters.substring(0, letters.length() - 3) + ' ' + letters.substring(letters.length() - 3)
                : letters;
    }

    /** The part before the space, which names a district and no home. */
    public String district() {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    @Override
    public String toString() {
        return "Postcode[hidden]";
    }
}
