package org.handrail.image;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The instructions of {@code docker/Dockerfile}, stage by stage. */
record ImageRecipe(List<Stage> stages) {

    static final Path DOCKERFILE = Path.of("docker", "Dockerfile");

    /** One line of the file, with the lines that continue it: {@code WORKDIR /build}. */
    record Instruction(String keyword, String rest) {

        static Instruction of(String line) {
            String[] words = line.strip().split("\\s+", 2);
            return new Instruction(words[0], words.length == 2 ? words[1] : "");
        }

        List<String> words() {
            return List.of(rest.split("\\s+", -1));
        }

        /** The words of an exec form, {@code ["java", "-jar"]}. */
        List<String> exec() {
            try {
                return new ObjectMapper().readValue(rest, new TypeReference<>() {});
            } catch (IOException notExec) {
                throw new UncheckedIOException(keyword + " is not in exec form", notExec);
            }
        }
    }

    /** What follows one {@code FROM}. */
    record Stage(List<Instruction> instructions) {

        Stream<Instruction> all(String keyword) {
            return instructions.stream().filter(line -> line.keyword().equals(keyword));
        }

        Instruction the(String keyword) {
            return all(keyword)
                    .reduce((one, other) -> {
                        throw new IllegalStateException("More than one " + keyword);
                    })
                    .orElseThrow(() -> new IllegalStateException("No " + keyword));
        }
    }

    static ImageRecipe read() throws IOException {
        String joined =
                Files.readString(DOCKERFILE).replaceAll("(?m)^\\s*#.*\\R?", "").replaceAll("\\\\\\R\\s*", "");
        List<Stage> stages = new ArrayList<>();
        for (String line : joined.lines().filter(text -> !text.isBlank()).toList()) {
            Instruction instruction = Instruction.of(line);
            if (instruction.keyword().equals("FROM")) {
                stages.add(new Stage(new ArrayList<>()));
            } else if (!stages.isEmpty()) {
                stages.get(stages.size() - 1).instructions().add(instruction);
            }
        }
        return new ImageRecipe(List.copyOf(stages));
    }

    Stage build() {
        return stages.get(0);
    }

    Stage image() {
        return stages.get(stages.size() - 1);
    }
}
