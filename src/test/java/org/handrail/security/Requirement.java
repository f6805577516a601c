package org.handrail.security;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * One requirement of OWASP ASVS 5.0 as docs/security/asvs.csv answers it. Where no test can prove it, {@code how} says why.
 *
 * @param tests each {@code package.Class#method} below org.handrail
 */
record Requirement(String id, int level, String asks, Answer answer, String how, List<String> tests) {

    static final Path FILE = Path.of("docs", "security", "asvs.csv");

    enum Answer {
        MET,
        PARTLY,
        NOT_YET
    }

    static List<Requirement> all() {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(FILE)) {
            return rows.stream().map(Requirement::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Requirement of(NamedCsvRecord row) {
        return new Requirement(
                row.getField("requirement"),
                Integer.parseInt(row.getField("level")),
                row.getField("asks"),
                Answer.valueOf(row.getField("answer")),
                row.getField("how"),
                Arrays.stream(row.getField("tests").split("\\s+"))
                        .filter(test -> !test.isBlank())
                        .toList());
    }

    static String classOf(String test) {
        return "org.handrail." + test.substring(0, test.indexOf('#'));
    }

    static String methodOf(String test) {
        return test.substring(test.indexOf('#') + 1);
    }
}
