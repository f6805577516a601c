package org.handrail.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handrail.support.Referral;

/** What the processes that were started in a folder wrote. */
record Logs(Path folder) {

    /** The marks of people that are in any of them. */
    List<String> marks() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path log :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                all.append(Files.readString(log).toLowerCase(Locale.ROOT));
            }
        }
        return Stream.of(Referral.MARKS)
                .filter(mark -> all.indexOf(mark.toLowerCase(Locale.ROOT)) >= 0)
                .toList();
    }
}
