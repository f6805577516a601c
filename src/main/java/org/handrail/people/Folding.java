package org.handrail.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings spellings of one name together: case, accents, spaces and punctuation do not count, in any script. */
final class Folding {

    private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern WITHOUT_PARTS = Pattern.compile("[łøđðþæœı]");

    private Folding() {}

    static String fold(String text) {
        String parts = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        String plain = WITHOUT_PARTS.matcher(parts).replaceAll(letter -> plain(letter.group()));
        return NOT_LETTER_OR_DIGIT.matcher(plain).replaceAll("");
    }

    private static String plain(String letter) {
        return switch (letter) {
            case "ł" -> "l";
            case "ø" -> "o";
            case "đ", "ð" -> "d";
            case "þ" -> "th";
            case "æ" -> "ae";
            case "œ" -> "oe";
            default -> "i";
        };
    }
}
