package org.handrail.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * Something to keep in the trail, made by {@link #of} and the methods that follow it. It holds codes and numbers only:
 * what looks like free text is refused at once, so that no personal data can settle where nothing is ever erased.
 *
 * @param subject the code of what it was done to, such as a task id or a decision's key
 * @param by who did it; null for whoever acts now
 */
public record AuditEntry(
        AuditAction action,
        @Nullable CaseReference caseReference,
        @Nullable String subject,
        @Nullable ModelUsed model,
        @Nullable UUID decision,
        @Nullable String onBehalfOf,
        @Nullable Actor by,
        Map<String, Object> details) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:/+@-]{1,200}");
    private static final Pattern ORGANISATION = Pattern.compile("[A-Za-z0-9_.:-]{1,64}");
    private static final Pattern DETAIL_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");
    private static final Pattern DETAIL = Pattern.compile("[A-Za-z0-9_.:, /+-]{0,200}");

    /** @throws IllegalArgumentException when a value is no code; the message names the place and never the value */
    public AuditEntry {
        check(subject, CODE, "subject");
        check(onBehalfOf, ORGANISATION, "onBehalfOf");
        if (details.size() > 20) {
            throw new IllegalArgumentException("An audit entry takes 20 details at most.");
        }
        details.forEach(AuditEntry::checkDetail);
        details = Map.copyOf(details);
    }

    public static AuditEntry of(AuditAction action) {
        return new AuditEntry(action, null, null, null, null, null, null, Map.of());
    }

    /** The case it belongs to; the event gets the next number of that case. */
    public AuditEntry in(@Nullable CaseReference reference) {
        return new AuditEntry(action, reference, subject, model, decision, onBehalfOf, by, details);
    }

    /** What it was done to: a task id, a decision's key, a path. */
    public AuditEntry about(@Nullable String code) {
        return new AuditEntry(action, caseReference, code, model, decision, onBehalfOf, by, details);
    }

    public AuditEntry with(ModelUsed used) {
        return new AuditEntry(action, caseReference, subject, used, decision, onBehalfOf, by, details);
    }

    /** The evaluation that says why. */
    public AuditEntry decidedBy(UUID evaluation) {
        return new AuditEntry(action, caseReference, subject, model, evaluation, onBehalfOf, by, details);
    }

    /** The organisation that it was done for when that is not the actor's own. */
    public AuditEntry onBehalfOf(String organisation) {
        return new AuditEntry(action, caseReference, subject, model, decision, organisation, by, details);
    }

    /** Names who did it, where that is not the one who acts now: somebody refused at sign-in, for example. */
    public AuditEntry by(Actor actor) {
        return new AuditEntry(action, caseReference, subject, model, decision, onBehalfOf, actor, details);
    }

    /** A code of at most 200 letters, digits, blanks and {@code _.:,/+-}. */
    public AuditEntry detail(String name, String code) {
        return withDetail(name, code);
    }

    public AuditEntry detail(String name, long number) {
        return withDetail(name, number);
    }

    public AuditEntry detail(String name, boolean answer) {
        return withDetail(name, answer);
    }

    private AuditEntry withDetail(String name, Object value) {
        Map<String, Object> more = new TreeMap<>(details);
        more.put(name, value);
        return new AuditEntry(action, caseReference, subject, model, decision, onBehalfOf, by, more);
    }

    private static void checkDetail(String name, Object value) {
        if (!DETAIL_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("The name of an audit detail is a short word.");
        }
        boolean plain = value instanceof Number || value instanceof Boolean;
        if (!plain && !(value instanceof String text && DETAIL.matcher(text).matches())) {
            throw new IllegalArgumentException("The audit detail " + name + " is no code or number.");
        }
    }

    private static void check(@Nullable String value, Pattern allowed, String place) {
        if (value != null && !allowed.matcher(value).matches()) {
            throw new IllegalArgumentException("The audit " + place + " is no code.");
        }
    }
}
