package org.handrail.frontdoor.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handrail.platform.web.DateParts;
import org.springframework.util.MultiValueMap;

/** What a person typed, by the name of the field and exactly as they typed it. */
record Answers(Map<String, List<String>> typed) implements Serializable {

    static final Answers NONE = new Answers(Map.of());

    Answers {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        typed.forEach((name, values) -> copy.put(name, new ArrayList<>(values)));
        typed = copy;
    }

    /** The first value of the field; empty when there is none. */
    public String text(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? "" : values.get(0);
    }

    public List<String> all(String name) {
        return typed.getOrDefault(name, List.of());
    }

    public DateParts date(String name) {
        return new DateParts(text(name + ".day"), text(name + ".month"), text(name + ".year"));
    }

    boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** Whether nothing but blanks was typed anywhere. */
    boolean isBlank() {
        return typed.values().stream().flatMap(List::stream).allMatch(String::isBlank);
    }

    /** The same with one field set. */
    Answers with(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(typed);
        more.put(name, List.of(value));
        return new Answers(more);
    }

    /** The same with these fields as they were just sent; other fields that were sent are ignored. */
    Answers with(Collection<String> names, MultiValueMap<String, String> sent) {
        Map<String, List<String>> more = new LinkedHashMap<>(typed);
        names.forEach(name -> more.put(name, sent.getOrDefault(name, List.of())));
        return new Answers(more);
    }

    @Override
    public String toString() {
        return "Answers[hidden]";
    }
}
