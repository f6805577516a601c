package org.handrail.triage;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Reads the triage lists that come with the product. */
final class PackagedCsv {

    private PackagedCsv() {}

    static List<NamedCsvRecord> read(String file) {
        try (InputStream in = Objects.requireNonNull(
                        PackagedCsv.class.getResourceAsStream("/triage/" + file), "triage/" + file);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
