package org.handrail.durability;

import java.io.FileWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.Permission;

/**
 * Notes every address outside this machine that a Java process looks up or connects to, and forbids nothing. It is
 * started with the process by {@code -Djava.security.manager}, which Java offers up to version 23.
 */
@SuppressWarnings("removal")
public final class ConnectionLog extends SecurityManager {

    static final String FILE = "handrail.connections";
    static final String OWN_NAME = "handrail.own-name";

    private final String file = System.getProperty(FILE, "connections.log");
    private final String ownName = System.getProperty(OWN_NAME, "localhost");

    @Override
    public void checkPermission(Permission asked) {
        // nothing is forbidden
    }

    @Override
    public void checkPermission(Permission asked, Object context) {
        // nothing is forbidden
    }

    @Override
    public void checkConnect(String host, int port) {
        note(host, port);
    }

    @Override
    public void checkConnect(String host, int port, Object context) {
        note(host, port);
    }

    private synchronized void note(String host, int port) {
        if (isHere(host) || port == -1 && host.equalsIgnoreCase(ownName)) {
            return;
        }
        try (FileWriter writer = new FileWriter(file, StandardCharsets.UTF_8, true)) {
            writer.write(host + ":" + port + System.lineSeparator());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static boolean isHere(String host) {
        return host.equals("localhost")
                || host.startsWith("127.")
                || host.equals("::1")
                || host.equals("0:0:0:0:0:0:0:1");
    }
}
