package org.handrail.people;

/** An NHS number: ten digits, the last a modulus 11 check over weights 10 to 2 (NHS Data Dictionary). */
public record NhsNumber(String digits) {

    /** @throws IllegalArgumentException when the digits are not ten or the check fails; it never repeats the number */
    public NhsNumber {
        if (!digits.matches("[0-9]{10}")) {
            throw new IllegalArgumentException("An NHS number has 10 digits.");
        }
        if (checkDigit(digits) != digits.charAt(9) - '0' || isPlaceholder(digits)) {
            throw new IllegalArgumentException("This is not a real NHS number. Check the digits.");
        }
    }

    /**
     * Reads a number as people write it, with spaces or hyphens.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public static NhsNumber parse(String text) {
        return new NhsNumber(text.replaceAll("[\\s\\u00A0-]", ""));
    }

    /** The digits in groups of three, three and four, as the NHS prints them. */
    public String grouped() {
        return digits.substring(0, 3) + ' ' + digits.substring(3, 6) + ' ' + digits.substring(6);
    }

    /** Hides the number, so that it cannot reach a log by accident. */
    @Override
    public String toString() {
        return "NhsNumber[hidden]";
    }

    /** A remainder of 1 would need the check digit 10; no digit equals that, so the number is refused. */
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        int check = 11 - sum % 11;
        return check == 11 ? 0 : check;
    }

    /** One digit ten times passes the check but stands for "not known" on many forms. */
    private static boolean isPlaceholder(String digits) {
        return digits.chars().distinct().count() == 1;
    }
}
