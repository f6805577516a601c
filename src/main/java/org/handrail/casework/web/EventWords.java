package org.handrail.casework.web;

import java.util.Locale;
import org.handrail.audit.AuditEvent;
import org.springframework.stereotype.Component;

/** What happened in a case, as a worker reads it; in templates {@code ${@eventWords.of(event)}}. */
@Component("eventWords")
public class EventWords {

    /** The label of the action, with the step or the table where that helps. */
    public String of(AuditEvent event) {
        String subject = event.subject();
        if (event.model() != null && event.model().kind().equals("decision")) {
            return event.words() + ": " + plain(event.model().key());
        }
        return subject == null ? event.words() : event.words() + ": " + plain(subject);
    }

    static String plain(String code) {
        String text = code.replaceFirst("^user_", "")
                .replaceFirst("^[A-Za-z]+\\.", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .replaceAll("[_-]", " ");
        return text.toLowerCase(Locale.UK);
    }
}
