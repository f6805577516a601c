package org.handrail.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Builds the image by its own recipe and starts it as the compose file would, on a real PostgreSQL: everything but the
 * container itself.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands of the image need a POSIX shell and its file rights")
@EnabledIfSystemProperty(named = "handrail.deep", matches = "true")
class ImageLayersIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Map<String, String> SECRETS = Map.of(
            "SPRING_DATASOURCE_PASSWORD",
            "6c1f0b1d5b0e",
            "HANDRAIL_VAULT_KEY",
            key(1),
            "HANDRAIL_VAULT_INDEX_KEY",
            key(2),
            "HANDRAIL_SIGN_IN_CLIENT_SECRET",
            "b0a4f6de92c1");
    private static final Map<String, String> IDENTITY = Map.of(
            "HANDRAIL_SIGN_IN_ISSUER", "https://identity.invalid/realms/handrail",
            "HANDRAIL_SIGN_IN_CLIENT_ID", "handrail");

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres database;
    private static BuiltImage image;

    @BeforeAll
    static void build() throws Exception {
        image = BuiltImage.build(ImageRecipe.read(), Path.of(System.getProperty("handrail.jar")), folder);
        database = EmbeddedPostgres.start();
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create role handrail login password '" + SECRETS.get("SPRING_DATASOURCE_PASSWORD") + "'");
            statement.execute("create database handrail owner handrail");
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void startsInProductionFromAReadOnlyFolderAndIsHealthy() throws Exception {
        Map<String, String> contents = image.contents();
        int port = freePort();
        Map<String, String> environment = environment(port);

        try (RunningImage running = image.start(environment)) {
            awaitStopOrHealth(running, port);

            assertThat(running.hasStopped()).as(running.written()).isFalse();
            assertThat(image.checkHealth(environment))
                    .as("exit code of the health check")
                    .isZero();
            assertThat(running.written()).doesNotContain(SECRETS.values());
        }
        assertThat(image.checkHealth(environment))
                .as("exit code of the health check when stopped")
                .isNotZero();
        assertThat(image.contents()).isEqualTo(contents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HANDRAIL_VAULT_KEY",
                "HANDRAIL_VAULT_INDEX_KEY",
                "SPRING_DATASOURCE_PASSWORD",
                "HANDRAIL_SIGN_IN_CLIENT_SECRET"
            })
    void refusesToStartWithoutASecretAndNamesIt(String secret) throws Exception {
        int port = freePort();
        Map<String, String> environment = environment(port);
        environment.remove(secret);

        try (RunningImage running = image.start(environment)) {
            awaitStopOrHealth(running, port);

            assertThat(running.hasStopped()).as("refused without %s", secret).isTrue();
            assertThat(running.exitCode()).isNotZero();
            assertThat(running.written()).contains(secret).doesNotContain(SECRETS.values());
        }
    }

    private static void awaitStopOrHealth(RunningImage running, int port) {
        await("stop or health")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> running.hasStopped() || isUp(port));
    }

    /** What the compose file sets, with the database and the port of this test. */
    private static Map<String, String> environment(int port) throws IOException {
        Map<String, String> environment =
                new LinkedHashMap<>(ComposeFile.read().services().app().environment(variables()));
        environment.computeIfPresent(
                "SPRING_DATASOURCE_URL",
                (name, url) -> url.replace("//database:5432/", "//localhost:" + database.getPort() + "/"));
        environment.put("SERVER_PORT", String.valueOf(port));
        return environment;
    }

    private static Map<String, String> variables() {
        Map<String, String> variables = new LinkedHashMap<>(SECRETS);
        variables.putAll(IDENTITY);
        return variables;
    }

    private static boolean isUp(int port) throws InterruptedException {
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

    private static String key(long seed) {
        byte[] key = new byte[32];
        new Random(seed).nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
