package org.handrail.casework.web;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Turns the text of a form into HTML: everything is escaped first, then lists, headings and bold are put back. */
final class SafeMarkdown {

    private static final Pattern VALUE = Pattern.compile("\\{\\{\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*}}");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]&|#])");

    private SafeMarkdown() {}

    static String html(String text, Map<String, @Nullable Object> values) {
        Matcher value = VALUE.matcher(text);
        String filled = value.replaceAll(found -> {
            Object known = values.get(found.group(1));
            return Matcher.quoteReplacement(known == null ? "" : known.toString());
        });
        StringBuilder html = new StringBuilder();
        boolean list = false;
        for (String line : filled.split("\n")) {
            boolean item = line.strip().startsWith("- ");
            if (item != list) {
                html.append(item ? "<ul class=\"govuk-list govuk-list--bullet\">" : "</ul>");
                list = item;
            }
            html.append(block(line.strip(), item));
        }
        return html.append(list ? "</ul>" : "").toString();
    }

    private static String block(String line, boolean item) {
        if (item) {
            return "<li>" + inline(line.substring(2)) + "</li>";
        }
        if (line.startsWith("#")) {
            return "<h3 class=\"govuk-heading-s\">" + inline(line.replaceFirst("^#+\\s*", "")) + "</h3>";
        }
        return line.isEmpty() ? "" : "<p class=\"govuk-body\">" + inline(line) + "</p>";
    }

    private static String inline(String text) {
        String escaped = HtmlUtils.htmlEscape(text);
        String bold = escaped.replaceAll("(?<!\\\\)\\*\\*(.+?)(?<!\\\\)\\*\\*", "<strong>$1</strong>");
        return ESCAPED.matcher(bold.replace("\\&lt;", "&lt;").replace("\\&gt;", "&gt;"))
                .replaceAll("$1");
    }
}
