package org.handrail.people;

/** What a person is called. Either part may be empty, for people with one name and babies not yet named; not both. */
public record PersonalName(String given, String family) {

    /** Stands where a name was before it was erased. */
    public static final PersonalName ERASED = new PersonalName("Erased", "");

    private static final int LONGEST = 100;

    /** @throws IllegalArgumentException when both parts are empty or one is over 100 characters */
    public PersonalName {
        given = given.strip().replaceAll("\\s+", " ");
        family = family.strip().replaceAll("\\s+", " ");
        if (given.isEmpty() && family.isEmpty()) {
            throw new IllegalArgumentException("Enter a given name or a family name.");
        }
        if (given.length() > LONGEST || family.length() > LONGEST) {
            throw new IllegalArgumentException("A name has at most " + LONGEST + " characters.");
        }
    }

    /** Given name, then family name, as pages show it. */
    public String full() {
        return (given + ' ' + family).strip();
    }

    @Override
    public String toString() {
        return "PersonalName[hidden]";
    }
}
