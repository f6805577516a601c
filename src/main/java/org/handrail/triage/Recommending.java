package org.handrail.triage;

import static org.handrail.triage.Recommendation.LEVEL;
import static org.handrail.triage.Recommendation.PATHWAYS;
import static org.handrail.triage.Recommendation.ROUTES;
import static org.handrail.triage.Recommendation.SCREEN;
import static org.handrail.triage.Recommendation.URGENCY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Asks the tables of the front door one after the other: safety routes, safety screen, level of need, urgency and
 * pathways. Nothing is stored, so that anyone who may can try a household out.
 */
@Component
public class Recommending {

    private final FillingInputs filling;
    private final EvaluatingTable tables;

    Recommending(FillingInputs filling, EvaluatingTable tables) {
        this.filling = filling;
        this.tables = tables;
    }

    /** Recommends for a household from what is known about it, by the tables and settings of the area. */
    public Recommendation recommend(String area, RawInputs raw) {
        Map<String, Evaluation> byKey = new HashMap<>();
        Findings found = Findings.NONE;
        for (String key : List.of(ROUTES, SCREEN, LEVEL, URGENCY, PATHWAYS)) {
            byKey.put(key, tables.evaluate(key, area, filling.fill(area, raw, found)));
            found = Recommendation.from(byKey).findings();
        }
        return Recommendation.from(byKey);
    }
}
