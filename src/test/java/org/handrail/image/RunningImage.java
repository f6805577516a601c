package org.handrail.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A started image and what it writes to its log. */
record RunningImage(Process process, Path log) implements AutoCloseable {

    boolean hasStopped() {
        return !process.isAlive();
    }

    int exitCode() {
        return process.exitValue();
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
}
