package org.handrail.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** The watch that finds nothing is one that could. */
class ConnectionWatchIT {

    @TempDir
    private Path folder;

    @Test
    @EnabledForJreRange(max = JRE.JAVA_23)
    void notesConnectionsToElsewhereAndNotToThisMachine() throws Exception {
        ConnectionWatch watch = ConnectionWatch.in(folder);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(watch.arguments());
        command.addAll(List.of(
                "-cp", Path.of("target", "test-classes").toAbsolutePath().toString()));
        command.add(Caller.class.getName());
        Process process = new ProcessBuilder(command).inheritIO().start();

        assertThat(process.waitFor()).isZero();
        assertThat(watch.connections()).isNotEmpty().containsOnly("192.0.2.1:80");
    }

    /** Tries an address that is kept for documentation, and one on this machine where nobody listens. */
    static final class Caller {

        private Caller() {}

        public static void main(String[] none) {
            for (String host : List.of("192.0.2.1", "127.0.0.1")) {
                try (Socket socket = new Socket()) {
                    socket.connect(new InetSocketAddress(host, 80), 50);
                } catch (SocketTimeoutException nobody) {
                    continue;
                } catch (java.io.IOException refused) {
                    continue;
                }
            }
        }
    }
}
