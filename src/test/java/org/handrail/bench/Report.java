package org.handrail.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What a bench found, as Markdown: shown at the end of the bench and kept in {@code target/bench}. */
public final class Report {

    private static final Path FOLDER = Path.of("target", "bench");

    private final StringBuilder text = new StringBuilder();
    private final String name;

    public Report(String name, String title) {
        this.name = name;
        line("# " + title);
        line("");
        line("%s, Java %s, %d processors."
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        System.getProperty("java.version"),
                        Runtime.getRuntime().availableProcessors()));
    }

    public Report line(String words) {
        text.append(words).append('\n');
        return this;
    }

    /** Begins a table. */
    public Report table(String... columns) {
        line("");
        row((Object[]) columns);
        return line("|---".repeat(columns.length) + "|");
    }

    public Report row(Object... cells) {
        text.append('|');
        for (Object cell : cells) {
            text.append(' ').append(cell).append(" |");
        }
        return line("");
    }

    @SuppressWarnings("SystemOut")
    public void publish() {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name + ".md"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println(text);
    }
}
