package org.handrail.casework.web;

import java.util.Locale;
import java.util.Map;
import org.handrail.caserecord.CaseValues;
import org.handrail.caserecord.KnownValue;
import org.handrail.caserecord.LifeDomain;
import org.handrail.caserecord.Score;
import org.jspecify.annotations.Nullable;

/** Needs and strengths side by side as bars from 0 to 4. What is not known has no bar and says so: it is never 0. */
final class NeedsChart {

    private static final int ROW = 30;
    private static final int LABEL = 210;
    private static final int UNIT = 56;
    private static final int TOP = 26;

    private NeedsChart() {}

    /** An SVG element; the table beside it says the same. */
    static String draw(CaseValues values) {
        StringBuilder svg = new StringBuilder();
        int height = TOP + LifeDomain.values().length * ROW + 6;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"hr-needs\" role=\"img\" viewBox=\"0 0 ")
                .append(LABEL + 2 * 4 * UNIT + 70)
                .append(' ')
                .append(height)
                .append("\"><title>Needs and strengths from 0 to 4; the table below has the same numbers</title>");
        text(svg, LABEL, 16, "Need", "hr-needs__head");
        text(svg, LABEL + 4 * UNIT + 40, 16, "Strength", "hr-needs__head");
        int y = TOP;
        for (LifeDomain domain : LifeDomain.values()) {
            text(svg, 0, y + 18, domain.label(), "hr-needs__label");
            bar(svg, LABEL, y, score(values.needs(), domain), "hr-needs__need");
            bar(svg, LABEL + 4 * UNIT + 40, y, score(values.strengths(), domain), "hr-needs__strength");
            y += ROW;
        }
        return svg.append("</svg>").toString();
    }

    private static @Nullable Integer score(Map<LifeDomain, KnownValue<Score>> scores, LifeDomain domain) {
        KnownValue<Score> known = scores.get(domain);
        return known == null ? null : known.answer().value();
    }

    private static void bar(StringBuilder svg, int x, int y, @Nullable Integer score, String css) {
        svg.append("<rect class=\"hr-needs__track\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"18\" rx=\"3\"/>"
                .formatted(x, y + 4, 4 * UNIT));
        if (score == null) {
            text(svg, x + 6, y + 18, "not known", "hr-needs__unknown");
        } else {
            svg.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"18\" rx=\"3\"/>"
                    .formatted(css, x, y + 4, Math.max(4, score * UNIT)));
            text(svg, x + 4 * UNIT + 8, y + 18, String.valueOf(score), "hr-needs__number");
        }
    }

    private static void text(StringBuilder svg, int x, int y, String words, String css) {
        svg.append(String.format(
                Locale.ROOT, "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>", css, x, y, words.replace("&", "&amp;")));
    }
}
