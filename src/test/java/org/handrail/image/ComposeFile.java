package org.handrail.image;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** The services of {@code docker/compose.yaml}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ComposeFile(Services services) {

    private static final Pattern REQUIRED = Pattern.compile("\\$\\{(\\w+):\\?[^}]+}");

    record Services(Service app, Service database) {}

    /** One service, as the file writes it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Service(
            Map<String, String> environment,
            @Nullable List<String> ports,
            List<String> tmpfs,
            @JsonProperty("read_only") boolean readOnly,
            @JsonProperty("cap_drop") List<String> droppedRights,
            @JsonProperty("security_opt") List<String> securityOptions) {

        /**
         * The environment that the service gets when the given variables are set where compose runs.
         *
         * @throws IllegalStateException when a required variable is not set, as compose itself refuses
         */
        Map<String, String> environment(Map<String, String> variables) {
            Map<String, String> filledIn = new LinkedHashMap<>();
            environment.forEach((name, value) -> filledIn.put(name, fillIn(value, variables)));
            return filledIn;
        }

        private static String fillIn(String value, Map<String, String> variables) {
            return REQUIRED.matcher(value).replaceAll(required -> {
                String set = variables.get(required.group(1));
                if (set == null) {
                    throw new IllegalStateException("Compose refuses to start without " + required.group(1));
                }
                return Matcher.quoteReplacement(set);
            });
        }
    }

    static ComposeFile read() throws IOException {
        try (Reader text = Files.newBufferedReader(Path.of("docker", "compose.yaml"))) {
            return new ObjectMapper().convertValue(new Yaml().load(text), ComposeFile.class);
        }
    }
}
