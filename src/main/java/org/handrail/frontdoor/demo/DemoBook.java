package org.handrail.frontdoor.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The invented families, and how each comes to the step where it stands. */
final class DemoBook {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final List<DemoFamily> families = read("families", new TypeReference<>() {});
    private final Map<String, DemoFamily.Kind> kinds = read("kinds", new TypeReference<>() {});
    private final Map<String, DemoStep> steps =
            DemoBook.<List<DemoStep>>read("steps", new TypeReference<>() {}).stream()
                    .collect(Collectors.toMap(DemoStep::name, Function.identity()));

    List<DemoFamily> families() {
        return families;
    }

    DemoFamily.Kind kindOf(DemoFamily family) {
        return Objects.requireNonNull(kinds.get(family.kind()));
    }

    /** Everything that is done from the referral on. */
    List<DemoAct> acts(String step) {
        DemoStep last = Objects.requireNonNull(steps.get(step));
        List<DemoAct> acts = new ArrayList<>(last.after() == null ? List.of() : acts(last.after()));
        acts.addAll(last.acts());
        return acts;
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (InputStream data = DemoBook.class.getResourceAsStream("/demo/" + name + ".json")) {
            return JSON.readValue(Objects.requireNonNull(data), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
