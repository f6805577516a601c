package org.handrail.platform.engine.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** Writes SVG elements; every text is escaped. */
final class Svg {

    private static final double LINE_HEIGHT = 13;
    private static final double LETTER_WIDTH = 5.6;

    private final StringBuilder out = new StringBuilder();

    Svg element(String name, String css, String attributes) {
        out.append('<')
                .append(name)
                .append(" class=\"")
                .append(css)
                .append("\" ")
                .append(attributes)
                .append("/>");
        return this;
    }

    Svg open(String css) {
        out.append("<g class=\"").append(css).append("\">");
        return this;
    }

    Svg close() {
        out.append("</g>");
        return this;
    }

    Svg title(String words) {
        out.append("<title>").append(HtmlUtils.htmlEscape(words)).append("</title>");
        return this;
    }

    /** Text broken into lines that fit the box, centred in it. */
    Svg text(String words, Box box, String css) {
        List<String> lines = wrap(words, box.width());
        double y = box.middleY() - (lines.size() - 1) * LINE_HEIGHT / 2 + 4;
        for (String line : lines) {
            out.append("<text class=\"").append(css).append("\" text-anchor=\"middle\" ");
            out.append(attributes("x", box.middleX(), "y", y)).append('>');
            out.append(HtmlUtils.htmlEscape(line)).append("</text>");
            y += LINE_HEIGHT;
        }
        return this;
    }

    static String attributes(Object... pairs) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            String value = pairs[i + 1] instanceof Double number
                    ? String.format(Locale.ROOT, "%.1f", number)
                    : String.valueOf(pairs[i + 1]);
            attributes.append(pairs[i]).append("=\"").append(value).append("\" ");
        }
        return attributes.toString();
    }

    static List<String> wrap(String words, double width) {
        int letters = Math.max(8, (int) (width / LETTER_WIDTH));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
