package org.handrail.triage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.handrail.platform.engine.decision.DecisionTable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The tables that come with the product, each live everywhere as version 1, read without an engine. */
public final class PackagedTables implements LiveDecisions {

    private static final Map<String, DecisionTable> TABLES = read();

    @Override
    public List<String> keys() {
        return List.copyOf(TABLES.keySet());
    }

    @Override
    public Optional<LiveDecision> live(String key, String area) {
        return Optional.ofNullable(TABLES.get(key)).map(table -> new LiveDecision(key, 1, key + ":1:id", table));
    }

    @Override
    public List<LiveVersion> versions(String key) {
        return List.of(new LiveVersion("*", 1, "PACKAGED", Instant.parse("2026-11-23T10:00:00Z"), "system"));
    }

    public static Recommending recommending() {
        return recommending(Map.of());
    }

    public static Recommending recommending(Map<String, String> areaSettings) {
        FillingInputs filling = PackagedAreas.filling(areaSettings);
        return new Recommending(filling, new EvaluatingTable(new PackagedTables(), InputCatalogue.packaged()));
    }

    public static CheckingInputs checking() {
        return new CheckingInputs(InputCatalogue.packaged());
    }

    public static EvaluatingAlone evaluatingAlone() {
        LiveDecisions decisions = new PackagedTables();
        InputCatalogue catalogue = InputCatalogue.packaged();
        return new EvaluatingAlone(
                decisions, catalogue, PackagedAreas.filling(Map.of()), new EvaluatingTable(decisions, catalogue));
    }

    private static Map<String, DecisionTable> read() {
        try {
            Resource[] models = new PathMatchingResourcePatternResolver().getResources("classpath:dmn/triage/*.dmn");
            return Arrays.stream(models)
                    .map(PackagedTables::table)
                    .collect(Collectors.toMap(DecisionTable::key, table -> table, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DecisionTable table(Resource model) {
        try {
            return DecisionTable.read(model.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
