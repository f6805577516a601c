package org.handrail.triage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was scored and told about a household, before anything is worked out from it. Unknown is left out: it is never
 * zero.
 *
 * @param needs part of life to score, 0 none to 4 crisis
 * @param strengths part of life to score, 0 to 4
 * @param facts name to a whole number, a truth value or a code
 */
public record RawInputs(Map<String, Integer> needs, Map<String, Integer> strengths, Map<String, Object> facts) {

    /** Nothing asked and nothing told. */
    public static final RawInputs NONE = new RawInputs(Map.of(), Map.of(), Map.of());

    public RawInputs {
        needs = Collections.unmodifiableMap(new LinkedHashMap<>(needs));
        strengths = Collections.unmodifiableMap(new LinkedHashMap<>(strengths));
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** The same with one fact set. */
    public RawInputs withFact(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(name, value);
        return new RawInputs(needs, strengths, more);
    }
}
