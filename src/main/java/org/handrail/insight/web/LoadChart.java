package org.handrail.insight.web;

import java.util.List;
import java.util.Locale;
import org.handrail.caserecord.CaseLoad;
import org.handrail.caserecord.Waiting;
import org.springframework.web.util.HtmlUtils;

/** Draws for each team how many cases are open and how many of them wait; the table beside it has the same numbers. */
final class LoadChart {

    private static final int LABEL = 220;
    private static final int WIDTH = 440;
    private static final int BAR = 14;
    private static final int ROW = BAR * 4 + 22;

    private LoadChart() {}

    static String draw(List<CaseLoad> teams) {
        int most = Math.max(1, teams.stream().mapToInt(CaseLoad::open).max().orElse(1));
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"hr-load\" role=\"img\" viewBox=\"0 0 ")
                .append(LABEL + WIDTH + 260)
                .append(' ')
                .append(teams.size() * ROW + 4)
                .append("\"><title>Open cases of each team, and what they wait for</title>");
        int y = 0;
        for (CaseLoad team : teams) {
            text(svg, 0, y + BAR, team.team(), "hr-load__team");
            bar(svg, y, team.open(), most, "Open", "hr-load__open");
            int line = 1;
            for (Waiting waiting : Waiting.values()) {
                int number = team.waiting().getOrDefault(waiting, 0);
                bar(svg, y + line++ * (BAR + 2), number, most, waiting.label(), "hr-load__waiting");
            }
            y += ROW;
        }
        return svg.append("</svg>").toString();
    }

    private static void bar(StringBuilder svg, int y, int number, int most, String label, String css) {
        int width = number * WIDTH / most;
        svg.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>"
                .formatted(css, LABEL, y + 3, Math.max(number == 0 ? 0 : 3, width), BAR));
        text(svg, LABEL + width + 8, y + BAR, number + " " + label.toLowerCase(Locale.UK), "hr-load__number");
    }

    private static void text(StringBuilder svg, int x, int y, String words, String css) {
        svg.append("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>".formatted(css, x, y, HtmlUtils.htmlEscape(words)));
    }
}
