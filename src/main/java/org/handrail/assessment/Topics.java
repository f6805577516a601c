package org.handrail.assessment;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Everything that an assessment asks about: {@code assessment/topics.csv}, with its answers in {@code choices.csv}. */
@Component
public class Topics {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> choices = new LinkedHashMap<>();

    public Topics() {
        read("topics.csv")
                .forEach(row -> topics.put(
                        row.getField("key"),
                        new Topic(
                                row.getField("key"),
                                Topic.Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT)),
                                row.getField("about").equals("person"),
                                row.getField("part"),
                                row.getField("label"))));
        read("choices.csv")
                .forEach(row -> choices.computeIfAbsent(row.getField("key"), key -> new LinkedHashMap<>())
                        .put(row.getField("code"), row.getField("label")));
    }

    /** In the order in which they are read. */
    public List<Topic> all() {
        return List.copyOf(topics.values());
    }

    /** The topic with that key, if there is one. */
    public Optional<Topic> find(String key) {
        return Optional.ofNullable(topics.get(key));
    }

    /** The codes that may answer a field, with their labels; empty for a field without choices. */
    public Map<String, String> choices(String key) {
        return choices.getOrDefault(key, Map.of());
    }

    /** An answer as a person reads it. */
    String said(Topic topic, String answer) {
        return switch (topic.kind()) {
            case CODE, CHOICE, CODES ->
                Arrays.stream(answer.split(","))
                        .map(code -> choices(topic.key()).getOrDefault(code, code))
                        .collect(Collectors.joining(", "));
            case DATE -> DATE.format(LocalDate.parse(answer));
            default -> answer;
        };
    }

    private static List<NamedCsvRecord> read(String file) {
        try (InputStream in = Objects.requireNonNull(Topics.class.getResourceAsStream("/assessment/" + file), file);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            return rows.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
