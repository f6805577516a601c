package org.handrail.triage;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The areas that this installation serves, the postcodes that lie in each and what each has set.
 *
 * @param defaultArea GSS code of the area of a household whose postcode is in no area
 * @param known GSS code to area
 * @param postcodes postcode area ({@code TQ}) or district ({@code CH41}) to GSS code
 */
@ConfigurationProperties("handrail.areas")
public record AreaSettings(
        String defaultArea,
        @DefaultValue Map<String, Area> known,
        @DefaultValue Map<String, String> postcodes) {

    public AreaSettings {
        known = upperCased(known);
        postcodes = upperCased(postcodes);
        Map<String, Area> areas = known;
        Stream.concat(Stream.of(defaultArea), postcodes.values().stream())
                .filter(code -> !areas.containsKey(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new IllegalArgumentException("handrail.areas.known has no area " + code);
                });
    }

    /**
     * One area.
     *
     * @param name as people call it
     * @param settings name of an input of kind setting to its value; what is left out has the default of the inputs
     */
    public record Area(String name, @DefaultValue Map<String, String> settings) {

        public Area {
            settings = Map.copyOf(settings);
        }
    }

    /** The area where a postcode lies, or the default area when it lies in none or is not known. */
    public String areaOf(@Nullable String postcode) {
        return Optional.ofNullable(postcode).stream()
                .flatMap(AreaSettings::districtAndArea)
                .filter(postcodes::containsKey)
                .map(postcodes::get)
                .findFirst()
                .orElse(defaultArea);
    }

    public boolean serves(String area) {
        return known.containsKey(area);
    }

    /** What people call an area; the code itself when the installation does not know it. */
    public String nameOf(String area) {
        Area found = known.get(area);
        return found == null ? area : found.name();
    }

    private static Stream<String> districtAndArea(String postcode) {
        String packed = postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        String outward = packed.length() > 4 ? packed.substring(0, packed.length() - 3) : packed;
        return Stream.of(outward, outward.replaceFirst("[A-Z]$", ""), outward.replaceFirst("\\d.*$", ""));
    }

    private static <T> Map<String, T> upperCased(Map<String, T> map) {
        Map<String, T> upper = new LinkedHashMap<>();
        map.forEach((key, value) -> upper.put(key.toUpperCase(Locale.ROOT), value));
        return Map.copyOf(upper);
    }
}
