package org.handrail.caserecord;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of a case today: for each need, strength and fact the newest that somebody told. */
public record CaseValues(
        Map<LifeDomain, KnownValue<Score>> needs,
        Map<LifeDomain, KnownValue<Score>> strengths,
        Map<String, KnownValue<Fact>> facts) {

    /** What is known of a need, if anybody told. */
    public Optional<KnownValue<Score>> need(LifeDomain domain) {
        return Optional.ofNullable(needs.get(domain));
    }

    /** What is known of a strength, if anybody told. */
    public Optional<KnownValue<Score>> strength(LifeDomain domain) {
        return Optional.ofNullable(strengths.get(domain));
    }

    /** What is known of a fact, if anybody told. */
    public Optional<KnownValue<Fact>> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    /**
     * The maps {@code needs}, {@code strengths} and {@code facts} as a referral has them: a need that is not known is
     * null, and a fact that is not known is left out, so that decision tables take its default.
     */
    public Map<String, Object> rawInputs() {
        Map<String, Object> rawFacts = new LinkedHashMap<>();
        facts.forEach((name, known) -> {
            Object value = known.answer().value();
            if (value != null) {
                rawFacts.put(name, value);
            }
        });
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("needs", raw(needs));
        raw.put("strengths", raw(strengths));
        raw.put("facts", rawFacts);
        return raw;
    }

    private static Map<String, @Nullable Integer> raw(Map<LifeDomain, KnownValue<Score>> scores) {
        Map<String, @Nullable Integer> raw = new LinkedHashMap<>();
        scores.forEach((domain, known) -> raw.put(domain.key(), known.answer().value()));
        return raw;
    }
}
