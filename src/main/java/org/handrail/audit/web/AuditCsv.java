package org.handrail.audit.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import org.handrail.audit.AuditEvent;
import org.handrail.audit.AuditSearch;
import org.handrail.audit.AuditTrail;
import org.handrail.audit.ModelUsed;
import org.handrail.platform.web.UkTime;
import org.jspecify.annotations.Nullable;

/** The trail as comma-separated values (RFC 4180), oldest first, with no cell that a spreadsheet would take for a formula. */
class AuditCsv {

    private static final String[] HEAD = {
        "id",
        "event_id",
        "recorded_at",
        "local_time",
        "case_reference",
        "case_seq",
        "actor",
        "organisation",
        "on_behalf_of",
        "action",
        "action_words",
        "subject",
        "model_kind",
        "model_key",
        "model_version",
        "model_hash",
        "decision",
        "details"
    };
    private static final String FORMULA_STARTS = "=+-@\t\r\n\0＝＋－＠";

    private final Writer target;
    private final UkTime time = new UkTime();

    AuditCsv(Writer target) {
        this.target = target;
    }

    /** Writes every event of the search and tells how many. */
    long write(AuditTrail trail, AuditSearch search) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(target)) {
            csv.writeRecord(HEAD);
            return trail.each(search, event -> csv.writeRecord(cells(event)));
        }
    }

    private String[] cells(AuditEvent event) {
        ModelUsed model = event.model();
        Object[] values = {
            event.id(),
            event.eventId(),
            event.at(),
            time.exactly(event.at()),
            event.caseReference(),
            event.seq(),
            event.by().account(),
            event.by().organisation(),
            event.onBehalfOf(),
            event.action(),
            event.words(),
            event.subject(),
            model == null ? null : model.kind(),
            model == null ? null : model.key(),
            model == null ? null : model.version(),
            model == null ? null : model.hash(),
            event.decision(),
            event.detailsJson()
        };
        String[] cells = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            cells[i] = harmless(Objects.toString(values[i], ""));
        }
        return cells;
    }

    /** An apostrophe in front keeps a spreadsheet from working out what the cell says. */
    static String harmless(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
