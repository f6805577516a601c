package org.handrail.plan.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.handrail.plan.PlanSheet.Feeling;

/** How the family felt at each meeting and review, 0 to 10, as a line. The table beside it says the same. */
final class FeelingsChart {

    private static final int STEP = 70;
    private static final int LEFT = 34;
    private static final int TOP = 14;
    private static final int UNIT = 12;
    private static final int BEST = 10;

    private FeelingsChart() {}

    /** An SVG element; empty where nobody was asked. */
    static String draw(List<Feeling> feelings) {
        if (feelings.isEmpty()) {
            return "";
        }
        int width = LEFT + STEP * feelings.size();
        int height = TOP + BEST * UNIT + 16;
        String points = IntStream.range(0, feelings.size())
                .mapToObj(at -> x(at) + "," + y(feelings.get(at).scaling()))
                .collect(Collectors.joining(" "));
        String marks = IntStream.range(0, feelings.size())
                .mapToObj(at -> "<circle cx=\"%d\" cy=\"%d\" r=\"5\" fill=\"#1d70b8\"/>"
                                .formatted(x(at), y(feelings.get(at).scaling()))
                        + text(
                                x(at) + 9,
                                y(feelings.get(at).scaling()) + 5,
                                feelings.get(at).scaling()))
                .collect(Collectors.joining());
        return """
                <svg xmlns="http://www.w3.org/2000/svg" role="img" width="%d" height="%d" viewBox="0 0 %d %d">\
                <title>How the family feels, from 0 to 10; the table below has the same numbers</title>\
                <line x1="%d" y1="%d" x2="%d" y2="%d" stroke="#505a5f"/>%s%s\
                <polyline points="%s" fill="none" stroke="#1d70b8" stroke-width="3"/>%s</svg>""".formatted(
                        width,
                        height,
                        width,
                        height,
                        LEFT - 8,
                        y(0),
                        width,
                        y(0),
                        text(4, y(0) + 5, 0),
                        text(4, y(BEST) + 5, BEST),
                        points,
                        marks);
    }

    private static int x(int at) {
        return LEFT + 8 + at * STEP;
    }

    private static int y(int scaling) {
        return TOP + (BEST - scaling) * UNIT;
    }

    private static String text(int x, int y, int number) {
        return "<text x=\"%d\" y=\"%d\" font-size=\"15\" fill=\"#0b0c0c\">%d</text>".formatted(x, y, number);
    }
}
