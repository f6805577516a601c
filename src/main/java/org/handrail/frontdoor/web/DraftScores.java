package org.handrail.frontdoor.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.handrail.caserecord.LifeDomain;
import org.jspecify.annotations.Nullable;

/** The scores of a draft; a part of life that was not asked about has null, never 0. */
record DraftScores(Answers answers) {

    Map<String, @Nullable Object> under(String prefix) {
        Map<String, @Nullable Object> scores = new LinkedHashMap<>();
        for (LifeDomain domain : LifeDomain.values()) {
            String typed = answers.text(prefix + domain.key());
            scores.put(domain.key(), typed.matches("[0-9]") ? Integer.valueOf(typed) : null);
        }
        return scores;
    }
}
