package org.handrail.platform.engine.form;

/** What is wrong with one field, in words that say what to do; never the value. */
public record FieldFault(String componentId, String key, String label, String words) {

    @Override
    public String toString() {
        return "[" + componentId + "] " + label + ": " + words;
    }
}
