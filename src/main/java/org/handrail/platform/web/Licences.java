package org.handrail.platform.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The libraries inside this build and their licences, as its software bill of materials (CycloneDX) lists them. */
@Component
class Licences {

    private final List<Library> libraries;

    Licences() {
        this("META-INF/sbom/application.cdx.json");
    }

    Licences(String billOfMaterials) {
        libraries = read(new ClassPathResource(billOfMaterials));
    }

    /** Every library by name; empty when the build has no bill of materials. */
    List<Library> all() {
        return libraries;
    }

    /** The version of a library, or "unknown". */
    String versionOf(String name) {
        return libraries.stream()
                .filter(library -> library.name().equals(name))
                .map(Library::version)
                .findFirst()
                .orElse("unknown");
    }

    record Library(String name, String group, String version, String licences) {}

    private static List<Library> read(ClassPathResource bill) {
        if (!bill.exists()) {
            return List.of();
        }
        try (InputStream content = bill.getInputStream()) {
            JsonNode components = JsonMapper.builder().build().readTree(content).path("components");
            return StreamSupport.stream(components.spliterator(), false)
                    .map(Licences::library)
                    .sorted(Comparator.comparing(Library::name).thenComparing(Library::group))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Library library(JsonNode component) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode entry : component.path("licenses")) {
            JsonNode licence = entry.path("license");
            names.add(entry.path("expression")
                    .asText(licence.path("id").asText(licence.path("name").asText("not stated"))));
        }
        return new Library(
                component.path("name").asText(),
                component.path("group").asText(),
                component.path("version").asText(),
                names.isEmpty() ? "not stated" : String.join(", ", names));
    }
}
