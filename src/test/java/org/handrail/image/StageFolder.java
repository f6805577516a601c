package org.handrail.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handrail.image.ImageRecipe.Instruction;
import org.handrail.image.ImageRecipe.Stage;

/** One stage of the image as a folder on this machine: every absolute path of the recipe lies below its root. */
record StageFolder(Stage recipe, Path root) {

    static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    Path at(String pathInTheImage) {
        return root.resolve(pathInTheImage.substring(1)).normalize();
    }

    Path workFolder() {
        return at(recipe.the("WORKDIR").rest());
    }

    List<Path> paths() throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.toList();
        }
    }

    /** Copies the packaged jar as the recipe does, and checks that the recipe would find it. */
    void copyJar(Path jar) throws IOException {
        List<String> fromTo = recipe.the("COPY").words();
        Path inTheCheckout = Path.of("target").resolve(jar.getFileName());
        assertThat(FileSystems.getDefault()
                        .getPathMatcher("glob:" + fromTo.get(0))
                        .matches(inTheCheckout))
                .as("%s copies %s", fromTo.get(0), inTheCheckout)
                .isTrue();
        Files.createDirectories(workFolder());
        Files.copy(jar, workFolder().resolve(fromTo.get(1)));
    }

    /** Runs the commands of the recipe, as they stand, in a shell. */
    void runCommands() throws IOException, InterruptedException {
        for (Instruction run : recipe.all("RUN").toList()) {
            Process process = process(List.of("/bin/sh", "-c", run.rest()), Map.of())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            assertThat(process.waitFor()).as("%s%n%s", run.rest(), output).isZero();
        }
    }

    /** Copies the folders that the recipe takes from the stage before. */
    void copyFrom(StageFolder before) throws IOException {
        Files.createDirectories(workFolder());
        for (Instruction copy : recipe.all("COPY").toList()) {
            List<String> words = copy.words();
            assertThat(words).hasSize(3);
            assertThat(words.get(0)).isEqualTo("--from=layers");
            copyFolder(
                    before.at(words.get(1)), workFolder().resolve(words.get(2)).normalize());
        }
    }

    /** A process in the work folder that knows this Java and the given environment, and nothing else. */
    ProcessBuilder process(List<String> command, Map<String, String> environment) {
        ProcessBuilder process =
                new ProcessBuilder(command).directory(workFolder().toFile());
        process.environment().clear();
        process.environment().put("PATH", JAVA.getParent() + File.pathSeparator + System.getenv("PATH"));
        process.environment().put("LANG", "C.UTF-8");
        process.environment().putAll(environment);
        return process;
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
    }
}
