package org.handrail.durability;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged jar, started in a folder of its own and ready to answer. */
record StartedHandrail(Process process, int port, Path log) implements AutoCloseable {

    static final String HOUSEHOLDS = "--handrail.demo.households=";

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    static StartedHandrail start(Path folder, List<String> settings) throws IOException {
        return startWith(List.of(), folder, settings);
    }

    /** A watched program takes no sign-in: the server would put an object of the watcher's into the session. */
    static StartedHandrail start(Path folder, ConnectionWatch watch, List<String> settings) throws IOException {
        return startWith(watch.arguments(), folder, settings);
    }

    private static StartedHandrail startWith(List<String> watcher, Path folder, List<String> settings)
            throws IOException {
        int port = freePort();
        Path log = Files.createTempFile(folder, "handrail", ".log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"));
        command.addAll(watcher);
        command.addAll(List.of(
                "-jar",
                Path.of(System.getProperty("handrail.jar")).toAbsolutePath().toString()));
        command.add("--server.port=" + port);
        if (settings.stream().noneMatch(setting -> setting.startsWith(HOUSEHOLDS))) {
            command.add(HOUSEHOLDS + "0");
        }
        command.addAll(settings);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        StartedHandrail started = new StartedHandrail(process, port, log);
        await("health")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> !process.isAlive() || started.isUp());
        if (!process.isAlive()) {
            throw new IllegalStateException("It stopped: " + started.written());
        }
        return started;
    }

    /** Ends it at once, in the middle of whatever it does. */
    void kill() {
        process.destroyForcibly();
    }

    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    String written() throws IOException {
        return Files.readString(log);
    }

    /** Asks it to stop, and makes it stop when it has not after a minute. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
    }

    private boolean isUp() throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body()
                    .contains("\"status\":\"UP\"");
        } catch (IOException notListening) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
