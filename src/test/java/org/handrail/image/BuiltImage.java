package org.handrail.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The image, built by its own recipe into folders, of which only {@code /tmp} can be written to. */
final class BuiltImage {

    private final StageFolder folder;
    private final Map<String, String> environment;

    private BuiltImage(StageFolder folder) {
        this.folder = folder;
        this.environment = new TreeMap<>();
        folder.recipe()
                .all("ENV")
                .map(line -> line.rest().split("=", 2))
                .forEach(pair -> environment.put(pair[0], pair[1]));
    }

    static BuiltImage build(ImageRecipe recipe, Path jar, Path parent) throws IOException, InterruptedException {
        StageFolder layers = new StageFolder(recipe.build(), parent.resolve("layers"));
        layers.copyJar(jar);
        layers.runCommands();
        StageFolder image = new StageFolder(recipe.image(), parent.resolve("image"));
        image.copyFrom(layers);
        Files.createDirectories(image.at("/tmp"));
        makeReadOnly(image);
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new BuiltImage(image);
    }

    /** Starts the entry point, as the image's own user where the tests run as root. */
    RunningImage start(Map<String, String> added) throws IOException {
        List<String> command = new ArrayList<>(asUserOfTheImage());
        folder.recipe().the("ENTRYPOINT").exec().forEach(word -> command.add(mapped(word)));
        for (var arguments : folder.recipe().all("CMD").toList()) {
            arguments.exec().forEach(word -> command.add(mapped(word)));
        }
        Path log = Files.createTempFile(folder.root().getParent(), "start", ".log");
        Process process = folder.process(command, with(added))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new RunningImage(process, log);
    }

    /** Runs the health check of the image once and answers its exit code. */
    int checkHealth(Map<String, String> added) throws IOException, InterruptedException {
        String check = folder.recipe().the("HEALTHCHECK").rest().replaceFirst("^(--\\S+\\s+)*CMD\\s+", "");
        return folder.process(List.of("/bin/sh", "-c", check), with(added))
                .inheritIO()
                .start()
                .waitFor();
    }

    /** Every file and folder outside {@code /tmp}, with its size and the time of its last change. */
    Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path path : folder.paths()) {
            if (!path.startsWith(folder.at("/tmp"))) {
                contents.put(path.toString(), Files.size(path) + " bytes, " + Files.getLastModifiedTime(path));
            }
        }
        return contents;
    }

    private Map<String, String> with(Map<String, String> added) {
        Map<String, String> all = new TreeMap<>(environment);
        all.putAll(added);
        return all;
    }

    private String mapped(String word) {
        return word.equals("java") ? StageFolder.JAVA.toString() : word.replace("=/", "=" + folder.root() + "/");
    }

    private List<String> asUserOfTheImage() {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        List<String> ids = List.of(folder.recipe().the("USER").rest().split(":", -1));
        return List.of("setpriv", "--reuid=" + ids.get(0), "--regid=" + ids.get(1), "--clear-groups");
    }

    private static void makeReadOnly(StageFolder image) throws IOException {
        for (Path path : image.paths()) {
            boolean temporary = path.equals(image.at("/tmp"));
            String rights = temporary ? "rwxrwxrwx" : Files.isDirectory(path) ? "r-xr-xr-x" : "r--r--r--";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }
}
