package org.handrail.assessment;

/**
 * One thing that an assessment asks about.
 *
 * @param key the key of its form field
 * @param aboutPerson whether each person is asked, or the household
 * @param part the heading under which it is read
 * @param label what a person reads before the answer
 */
public record Topic(String key, Kind kind, boolean aboutPerson, String part, String label) {

    /** What an answer may be. */
    public enum Kind {
        WORDS,
        LINE,
        NUMBER,
        DATE,
        /** One code out of the choices of the topic. */
        CODE,
        /** One code out of the choices of the topic that fit this case. */
        CHOICE,
        /** Several codes, with commas between them. */
        CODES
    }
}
