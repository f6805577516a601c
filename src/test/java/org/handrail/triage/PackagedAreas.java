package org.handrail.triage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The areas that come with the product, with what a configuration puts over them. */
public final class PackagedAreas {

    public static final String KENT = "E10000016";
    public static final String WIRRAL = "E08000015";
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

    private PackagedAreas() {}

    public static AreaSettings settings() {
        return settings(Map.of());
    }

    static AreaSettings settings(Map<String, String> overrides) {
        try {
            Properties packaged =
                    PropertiesLoaderUtils.loadProperties(new ClassPathResource("triage/areas.properties"));
            Map<Object, Object> all = new LinkedHashMap<>(packaged);
            all.putAll(overrides);
            return new Binder(new MapConfigurationPropertySource(all))
                    .bind("handrail.areas", AreaSettings.class)
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FillingInputs filling(Map<String, String> overrides) {
        InputCatalogue catalogue = InputCatalogue.packaged();
        return new FillingInputs(catalogue, new AreaInputs(catalogue, settings(overrides), CLOCK));
    }
}
