package org.handrail.support;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * One Chromium for all browser tests of this run. Where there is none, the tests are skipped and the build says so at
 * its end, unless {@code -Dhandrail.browser=required}.
 */
public final class Browser {

    /** Read by the build, which shows it as its last words. */
    private static final Path NOT_RUN = Path.of("target", "browser-tests-not-run.txt");

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static com.microsoft.playwright.@Nullable Browser started;

    private Browser() {}

    /** A window of its own, with no cookies and nothing kept, on the application at this port. */
    public static Window open(int port) {
        return Window.wide(chromium(), port);
    }

    /** As {@link #open}, in the size of a small phone. */
    public static Window openOnPhone(int port) {
        return Window.narrow(chromium(), port);
    }

    /** As {@link #open}, for a person whose browser runs no scripts. */
    public static Window openWithoutScripts(int port) {
        return Window.withoutScripts(chromium(), port);
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (started == null) {
            started = start();
        }
        return started;
    }

    private static com.microsoft.playwright.Browser start() {
        Path found = find().orElseThrow(Browser::noneFound);
        try {
            Files.deleteIfExists(NOT_RUN);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(found).setArgs(ARGUMENTS));
    }

    private static Optional<Path> find() {
        String named = System.getProperty("handrail.chromium", "");
        if (!named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(
                        Stream.of(Path.of("/usr/bin/chromium")),
                        Stream.of("chromium", "google-chrome")
                                .flatMap(name -> Stream.of(path.split(java.io.File.pathSeparator))
                                        .map(folder -> Path.of(folder, name))))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static RuntimeException noneFound() {
        String reason = "no Chromium was found. Install one, or name it with -Dhandrail.chromium=";
        if (System.getProperty("handrail.browser", "optional").equals("required")) {
            return new IllegalStateException("Browser tests are required, but " + reason);
        }
        try {
            Files.writeString(NOT_RUN, "BROWSER TESTS NOT RUN: " + reason);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return Assumptions.abort(reason);
    }
}
