package org.handrail.triage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Compares the recommended level with published threshold charts of four areas, coded twice. The charts contradict each
 * other, so this measures agreement and guards against sudden drift; it is no validation of the tables.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VignetteAgreementTests {

    private static final TypeReference<Map<String, Object>> CODING = new TypeReference<>() {};

    private final Recommending recommending = PackagedTables.recommending();
    private final AreaSettings areas = PackagedAreas.settings();
    private List<Line> lines = List.of();

    @BeforeAll
    void recommendForEveryLine() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(Objects.requireNonNull(getClass().getResourceAsStream("/calibration.csv")))) {
            lines = rows.stream()
                    .flatMap(row -> Stream.of("a", "b").map(coding -> line(row, coding)))
                    .toList();
        }
        print();
    }

    @Test
    void readsBothCodingsOfEveryLine() {
        assertThat(lines).hasSize(2 * 97);
    }

    @Test
    void givesTheSourcesLevelForMostLines() {
        assertThat(percent(lines, line -> line.off() == 0)).isGreaterThanOrEqualTo(57.0);
    }

    @Test
    void staysWithinOneLevelForNearlyAllLines() {
        assertThat(percent(lines, line -> Math.abs(line.off()) <= 1)).isGreaterThanOrEqualTo(95.0);
    }

    @Test
    void isTooLowByTwoLevelsOnlyWhereThatIsKnown() {
        assertThat(lines.stream().filter(line -> line.off() <= -2).map(Line::id))
                .isSubsetOf("H32", "W07");
    }

    private Line line(NamedCsvRecord row, String coding) {
        RawInputs raw = raw(row.getField("inputs_coder_" + coding));
        String area = areas.known().entrySet().stream()
                .filter(known -> known.getValue().name().equals(row.getField("area")))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        int level = Objects.requireNonNull(recommending.recommend(area, raw).level());
        return new Line(
                row.getField("id"),
                row.getField("area"),
                coding,
                Integer.parseInt(row.getField("source_level")),
                level);
    }

    /** A coding is one flat object: the scores of needs are told from facts by their names. */
    private static RawInputs raw(String coding) {
        Map<String, Object> needs = new HashMap<>();
        Map<String, Object> facts = new HashMap<>();
        read(coding)
                .forEach((name, value) ->
                        (InputCatalogue.packaged().needs().contains(name) ? needs : facts).put(name, value));
        Object strength = facts.remove("minStrengthInHighNeed");
        CheckedInputs checked = new CheckingInputs(InputCatalogue.packaged())
                .check(needs, strength == null ? Map.of() : Map.of("minStrengthInHighNeed", strength), facts);
        assertThat(checked.problems()).isEmpty();
        return checked.inputs();
    }

    private static Map<String, Object> read(String coding) {
        try {
            return JsonMapper.builder().build().readValue(coding, CODING);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void print() {
        System.out.printf("Agreement with published charts: %d lines, two codings each%n", lines.size() / 2);
        System.out.printf(
                "%-10s %-6s %5s %13s %13s %13s %13s%n",
                "area", "coding", "lines", "exact", "within one", "too low", "too high");
        for (String area : List.of("Kent", "Wirral", "Hampshire", "Torbay")) {
            for (String coding : List.of("a", "b")) {
                print(
                        area,
                        coding,
                        line -> line.area().equals(area) && line.coding().equals(coding));
            }
        }
        print("all", "a", line -> line.coding().equals("a"));
        print("all", "b", line -> line.coding().equals("b"));
        print("all", "both", line -> true);
        lines.stream()
                .filter(line -> Math.abs(line.off()) >= 2)
                .forEach(line -> System.out.printf(
                        "two levels off: %s coding %s, source %d, recommended %d%n",
                        line.id(), line.coding(), line.source(), line.recommended()));
    }

    private void print(String area, String coding, Predicate<Line> which) {
        List<Line> some = lines.stream().filter(which).toList();
        System.out.printf(
                "%-10s %-6s %5d %13s %13s %13s %13s%n",
                area,
                coding,
                some.size(),
                share(some, line -> line.off() == 0),
                share(some, line -> Math.abs(line.off()) <= 1),
                share(some, line -> line.off() < 0),
                share(some, line -> line.off() > 0));
    }

    private static String share(List<Line> some, Predicate<Line> which) {
        return "%d (%.1f %%)".formatted(some.stream().filter(which).count(), percent(some, which));
    }

    private static double percent(List<Line> some, Predicate<Line> which) {
        return 100.0 * some.stream().filter(which).count() / some.size();
    }

    private record Line(String id, String area, String coding, int source, int recommended) {

        int off() {
            return recommended - source;
        }
    }
}
