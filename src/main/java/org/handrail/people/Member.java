package org.handrail.people;

/** A person in a household, with the relationship in the words of whoever told us, such as "mother". */
public record Member(Person person, String relationship) {

    @Override
    public String toString() {
        return "Member[" + person.id() + ']';
    }
}
