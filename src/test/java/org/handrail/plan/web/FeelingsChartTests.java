package org.handrail.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.handrail.plan.PlanSheet.Feeling;
import org.junit.jupiter.api.Test;

class FeelingsChartTests {

    private static final Instant DAY = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void drawsNothingBeforeAnybodyWasAsked() {
        assertThat(FeelingsChart.draw(List.of())).isEmpty();
    }

    @Test
    void drawsALineThatRisesWhenThingsGetBetter() {
        String svg = FeelingsChart.draw(List.of(new Feeling(DAY, 0), new Feeling(DAY.plusSeconds(1), 10)));

        assertThat(svg)
                .startsWith("<svg")
                .endsWith("</svg>")
                .contains("points=\"42,134 112,14\"", "role=\"img\"", "<title>")
                .contains(">0</text>", ">10</text>");
    }
}
