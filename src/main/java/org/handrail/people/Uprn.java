package org.handrail.people;

/** A unique property reference number: up to twelve digits, kept as text without leading zeros. */
public record Uprn(String digits) {

    /** @throws IllegalArgumentException when it is not a number of up to twelve digits; it never repeats the text */
    public Uprn {
        digits = digits.strip().replaceFirst("^0+", "");
        if (!digits.matches("[0-9]{1,12}")) {
            throw new IllegalArgumentException("A UPRN is a number of up to 12 digits.");
        }
    }

    @Override
    public String toString() {
        return "Uprn[hidden]";
    }
}
