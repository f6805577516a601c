package org.handrail.triage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives every input a value before a table is asked, in the order of the tables' rules: defaults, then what follows. */
@Component
class FillingInputs {

    private final InputCatalogue catalogue;
    private final AreaInputs areas;

    FillingInputs(InputCatalogue catalogue, AreaInputs areas) {
        this.catalogue = catalogue;
        this.areas = areas;
    }

    FilledInputs fill(String area, RawInputs raw, Findings found) {
        Map<String, Object> given = new HashMap<>(areas.setIn(area));
        DerivedInputs.minStrengthInHighNeed(raw.needs(), raw.strengths())
                .ifPresent(lowest -> given.put("minStrengthInHighNeed", lowest));
        Optional.ofNullable(found.permit()).ifPresent(permit -> given.put("sharingPermission", permit));
        riskOfHarm(found.rag()).ifPresent(risk -> given.put("riskOfHarm", risk));
        given.putAll(raw.needs());
        given.putAll(raw.facts());
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        Set<String> defaulted = new HashSet<>();
        catalogue.all().stream().filter(input -> !input.computed()).forEach(input -> {
            values.put(input.name(), given.getOrDefault(input.name(), input.defaultValue()));
            if (!given.containsKey(input.name())) {
                defaulted.add(input.name());
            }
        });
        values.putAll(new DerivedInputs(catalogue.needs(), values, found).all());
        return new FilledInputs(values, defaulted);
    }

    /** What the safety colour says of the risk, where nobody judged it for the question at hand. */
    private static Optional<String> riskOfHarm(@Nullable String rag) {
        return switch (rag == null ? "" : rag) {
            case "RED" -> Optional.of("LIKELY");
            case "AMBER" -> Optional.of("POSSIBLE");
            default -> Optional.empty();
        };
    }
}
