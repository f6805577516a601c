package org.handrail.audit.web;

import java.io.IOException;
import java.io.Writer;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditPage;
import org.handrail.audit.AuditSearch;
import org.handrail.audit.AuditTrail;
import org.handrail.audit.KeptFromReaders;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the trail for somebody and keeps that they did: nothing is shown when that cannot be kept. */
@Component
class AuditReading {

    static final int LINES = 50;

    private final AuditTrail trail;
    private final KeptFromReaders kept;
    private final CurrentActor currentActor;

    AuditReading(AuditTrail trail, KeptFromReaders kept, CurrentActor currentActor) {
        this.trail = trail;
        this.kept = kept;
        this.currentActor = currentActor;
    }

    /** Some events of a search and how many there are in all, without the reading that is kept now. */
    record Answer(AuditPage page, long count) {}

    Answer page(AuditSearch asked, @Nullable Long older, @Nullable Long newer) {
        AuditSearch search = ofReader(asked);
        AuditPage page = newer != null
                ? trail.newer(search, newer, LINES)
                : trail.older(search, older == null ? Long.MAX_VALUE : older, LINES);
        long count = trail.count(search);
        trail.record(asked(AuditAction.AUDIT_READ, search)
                .detail("rows", page.events().size()));
        return new Answer(page, count);
    }

    /** Keeps that the export began, so that a broken one is known too, and how many rows it had at the end. */
    void export(AuditSearch asked, Writer target) throws IOException {
        AuditSearch search = ofReader(asked);
        trail.record(asked(AuditAction.AUDIT_READ, search).detail("export", true));
        long rows = new AuditCsv(target).write(trail, search);
        trail.record(asked(AuditAction.AUDIT_EXPORTED, search).detail("rows", rows));
    }

    /** Whoever asks for the case of their own household is answered as if there were none, and the case keeps it. */
    private AuditSearch ofReader(AuditSearch asked) {
        String reader = currentActor.now().account();
        AuditSearch search = asked.without(reader, kept.keptFrom(reader));
        CaseReference reference = search.caseReference();
        if (search.asksForWithheld() && reference != null) {
            trail.recordApart(AuditEntry.of(AuditAction.AUDIT_REFUSED).in(reference));
        }
        return search;
    }

    private AuditEntry asked(AuditAction action, AuditSearch search) {
        AuditEntry entry = AuditEntry.of(action);
        CaseReference reference = search.caseReference();
        if (reference != null) {
            entry = trail.knows(reference) && !search.asksForWithheld()
                    ? entry.in(reference)
                    : entry.detail("case", reference.toString());
        }
        entry = detail(entry, "actor", search.actor());
        entry = detail(entry, "organisation", search.organisation());
        entry = detail(entry, "action", search.action());
        entry = detail(entry, "from", search.from());
        return detail(entry, "until", search.until());
    }

    private static AuditEntry detail(AuditEntry entry, String name, @Nullable Object value) {
        return value == null ? entry : entry.detail(name, value.toString());
    }
}
