package org.handrail.durability;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Starts Java processes with a {@link ConnectionLog} and reads what it noted. */
record ConnectionWatch(Path classes, Path noted) {

    /** The last Java that still takes a watcher like this one. */
    static final int LAST_JAVA = 23;

    static ConnectionWatch in(Path folder) throws IOException {
        String name = ConnectionLog.class.getName().replace('.', '/') + ".class";
        Path copy = folder.resolve("watch").resolve(name);
        Files.createDirectories(Objects.requireNonNull(copy.getParent()));
        try (InputStream compiled =
                Objects.requireNonNull(ConnectionWatch.class.getClassLoader().getResourceAsStream(name))) {
            Files.copy(compiled, copy);
        }
        return new ConnectionWatch(folder.resolve("watch"), folder.resolve("connections.log"));
    }

    static boolean isPossible() {
        return Runtime.version().feature() <= LAST_JAVA;
    }

    List<String> arguments() {
        return isPossible()
                ? List.of(
                        "-Xbootclasspath/a:" + classes,
                        "-Djava.security.manager=" + ConnectionLog.class.getName(),
                        "-D" + ConnectionLog.FILE + "=" + noted,
                        "-D" + ConnectionLog.OWN_NAME + "=" + ownName())
                : List.of();
    }

    /** Each address outside this machine, as often as it was looked up or connected to. */
    List<String> connections() throws IOException {
        return Files.exists(noted) ? Files.readAllLines(noted) : List.of();
    }

    private static String ownName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
