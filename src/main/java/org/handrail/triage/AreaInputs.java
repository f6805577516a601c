package org.handrail.triage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The inputs of kind setting, as an area has set them. A date in place of a truth value means "true from that day on",
 * for law that starts on a day.
 */
@Component
class AreaInputs {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final ZoneId LOCAL = ZoneId.of("Europe/London");

    private final InputCatalogue catalogue;
    private final AreaSettings areas;
    private final Clock clock;

    AreaInputs(InputCatalogue catalogue, AreaSettings areas, Clock clock) {
        this.catalogue = catalogue;
        this.areas = areas;
        this.clock = clock;
        areas.known().keySet().forEach(this::setIn);
    }

    /**
     * What the area has set itself, by name of the input; empty for an area that has set nothing.
     *
     * @throws IllegalArgumentException when the configuration names an input that is no setting or gives a wrong value
     */
    final Map<String, Object> setIn(String area) {
        Map<String, Object> set = new LinkedHashMap<>();
        Optional.ofNullable(areas.known().get(area))
                .ifPresent(found -> found.settings().forEach((name, text) -> {
                    Input input = setting(area, name);
                    set.put(input.name(), value(area, input, text));
                }));
        return set;
    }

    private Input setting(String area, String name) {
        return catalogue.of(InputKind.SETTING).stream()
                .filter(input -> input.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> wrong(area, name, "is not a setting of the decision tables"));
    }

    private Object value(String area, Input input, String text) {
        if (input.type().equals("boolean") && DAY.matcher(text).matches()) {
            return !LocalDate.now(clock.withZone(LOCAL)).isBefore(LocalDate.parse(text));
        }
        return Optional.ofNullable(input.inputType().read(text))
                .flatMap(input::accept)
                .orElseThrow(() -> wrong(area, input.name(), input.rule()));
    }

    private static IllegalArgumentException wrong(String area, String name, String why) {
        return new IllegalArgumentException("handrail.areas.known.%s.settings: %s %s".formatted(area, name, why));
    }
}
