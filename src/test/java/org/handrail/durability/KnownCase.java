package org.handrail.durability;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.handrail.support.Person;
import org.handrail.support.Referral;
import org.jspecify.annotations.Nullable;

/** What the outside knows of one case: what it asked for, and what it was told in answer. Used by one thread at a time. */
final class KnownCase {

    /** What the application has confirmed. */
    enum Answered {
        REFERRED,
        CLAIMED,
        DRAFTED,
        DECIDED
    }

    private final String key = UUID.randomUUID().toString();
    private final Map<String, Object> referral;
    private final String words;
    private @Nullable Answered last;
    private @Nullable String reference;
    private @Nullable String task;
    private boolean decisionSent;

    /** A household that nobody has met: its name is its own. */
    KnownCase() {
        referral = Referral.ofStrangers(Referral.storyA(), "Canaryfamily-" + key);
        words = "CANARYREASON in the draft of household " + key;
    }

    boolean isDecided() {
        return last == Answered.DECIDED;
    }

    boolean isReferred() {
        return last != null;
    }

    String reference() {
        if (reference == null) {
            throw new IllegalStateException("No answer came yet");
        }
        return reference;
    }

    /** Does the next step and returns when it was confirmed. */
    Answered goOn(Program program, Person triage) throws IOException, InterruptedException {
        if (last == null) {
            reference = program.refer(referral, key);
            last = Answered.REFERRED;
        } else if (last == Answered.REFERRED) {
            task = program.onlyTask(reference()).id();
            program.claim("triage", task);
            last = Answered.CLAIMED;
        } else if (last == Answered.CLAIMED) {
            if (triage.saveDraft(String.valueOf(task), Map.of("note_words", words))
                            .statusCode()
                    != 200) {
                throw new AssertionError("The draft was not kept");
            }
            last = Answered.DRAFTED;
        } else {
            decisionSent = true;
            program.complete("triage", String.valueOf(task), Referral.decided("2"));
            last = Answered.DECIDED;
        }
        return last;
    }

    /** Everything that was confirmed is there; what was asked and not confirmed is there whole or not at all. */
    void verify(Program program, Person triage) throws IOException, InterruptedException {
        if (last == null) {
            return;
        }
        same("reference after the same request again", reference(), program.refer(referral, key));
        same("open tasks", 1, program.caseOf(reference()).path("openTasks").size());
        if (decisionSent && !isDecided() && !sees(program, task)) {
            last = Answered.DECIDED;
        }
        if (isDecided()) {
            same(
                    "task",
                    "Arrange the help",
                    program.caseOf(reference()).at("/openTasks/0/name").asText());
            return;
        }
        Program.Task open = program.onlyTask(reference());
        same("task", "Have the triage conversation", open.name());
        if (last != Answered.REFERRED) {
            same("task id", String.valueOf(task), open.id());
            same("assignee", "triage", open.assignee());
        }
        if (last == Answered.DRAFTED) {
            String draft = triage.get("/tasks/" + task + "/draft").body();
            same("draft kept", true, draft.contains(words));
        }
    }

    private boolean sees(Program program, @Nullable String wanted) throws IOException, InterruptedException {
        for (var open : program.caseOf(reference()).path("openTasks")) {
            if (open.path("id").asText().equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private void same(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new AssertionError(what + " of " + reference() + ", last answered " + last + ": expected " + expected
                    + " but found " + found);
        }
    }
}
