package org.handrail.closure.forms;

import java.util.List;
import java.util.stream.Collectors;

/** Words for the text components of forms, which read Markdown: what people wrote must not become layout. */
final class Markdown {

    private Markdown() {}

    static String escape(String words) {
        return words.replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1");
    }

    static String list(List<String> lines) {
        return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }
}
