package org.handrail.platform.engine.form;

import java.util.regex.Pattern;

/**
 * Looks for an author's pattern in a text, as the browser does, and gives up where the pattern would go back and forth
 * for too long: a text that cannot be checked is refused.
 */
final class TextPattern implements CharSequence {

    private static final int MOST_READS = 2_000_000;

    private final String text;
    private int reads;

    private TextPattern(String text) {
        this.text = text;
    }

    static boolean occursIn(String text, String pattern) {
        try {
            return Pattern.compile(pattern).matcher(new TextPattern(text)).find();
        } catch (TooManyReads | StackOverflowError tooHardToCheck) {
            return false;
        }
    }

    @Override
    public char charAt(int index) {
        if (++reads > MOST_READS) {
            throw new TooManyReads();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    private static final class TooManyReads extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManyReads() {
            super("pattern read the text too often", null, false, false);
        }
    }
}
