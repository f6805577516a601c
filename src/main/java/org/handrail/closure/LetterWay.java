package org.handrail.closure;

/** How a family got the words of the closing letter. */
public enum LetterWay {
    POST("By post"),
    EMAIL("By email"),
    HANDED_OVER("Given by hand"),
    SAID_IN_PERSON("Said in person, nothing left on paper"),
    NOT_GIVEN("Not given: there was no safe way yet");

    private final String label;

    LetterWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
