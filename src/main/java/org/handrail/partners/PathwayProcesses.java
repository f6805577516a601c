package org.handrail.partners;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Which process finds the help of each pathway: {@code partners/pathway-processes.csv} is the one place that says so. */
@Component
public class PathwayProcesses {

    public static final String PARTNER_REFERRAL = "partner-referral";

    private static final String FILE = "partners/pathway-processes.csv";

    private static final Map<String, String> PROCESSES = read();

    /** The key of the process; empty for a code that has none. */
    public Optional<String> of(String pathway) {
        return Optional.ofNullable(PROCESSES.get(pathway));
    }

    /** The keys of all processes that find help. */
    public static Set<String> keys() {
        return Set.copyOf(PROCESSES.values());
    }

    private static Map<String, String> read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
