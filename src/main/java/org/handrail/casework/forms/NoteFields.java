package org.handrail.casework.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handrail.caserecord.Notes;
import org.handrail.platform.engine.form.FormValues;
import org.handrail.platform.engine.form.TaskAtHand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words that a worker writes in a form, kept as notes of the case: a free note, and what was done to keep people safe. */
@Component
class NoteFields implements FormValues {

    private static final String NOTE = "note_words";

    private static final Map<String, String> REFERRED_TO = Map.of(
            "CHILDREN_MASH", "Children’s team (MASH)",
            "ADULT_MASH", "Adult safeguarding team",
            "POLICE_999", "Police, 999",
            "MARAC_IDVA", "MARAC and IDVA",
            "NHS_CRISIS", "NHS crisis line",
            "LADO_PIPOT", "Officer for people in a position of trust",
            "NOBODY", "Nobody");

    private static final Map<String, String> TOLD_FAMILY =
            Map.of("YES", "Yes", "NO_UNSAFE", "No, it was not safe", "NOT_YET", "Not yet");

    private final Notes notes;

    NoteFields(Notes notes) {
        this.notes = notes;
    }

    @Override
    public boolean owns(String key) {
        return key.equals(NOTE) || key.startsWith("action_");
    }

    @Override
    public Map<String, Object> show(TaskAtHand task, Set<String> keys) {
        return Map.of();
    }

    @Override
    public void keep(TaskAtHand task, Map<String, @Nullable Object> values) {
        List<String> done = new ArrayList<>();
        line(done, "Made safe at once", text(values, "action_immediate_safety"));
        line(done, "What was done", text(values, "action_words"));
        line(done, "Referred to", label(REFERRED_TO, text(values, "action_referred_to")));
        line(done, "Their reference", text(values, "action_reference"));
        line(done, "Family told", label(TOLD_FAMILY, text(values, "action_told_family")));
        if (!done.isEmpty()) {
            notes.write(task.caseReference(), String.join("\n", done));
        }
        String note = text(values, NOTE);
        if (note != null) {
            notes.write(task.caseReference(), note);
        }
    }

    private static void line(List<String> lines, String label, @Nullable String words) {
        if (words != null) {
            lines.add(label + ": " + words);
        }
    }

    private static @Nullable String label(Map<String, String> labels, @Nullable String code) {
        return code == null ? null : labels.getOrDefault(code, code);
    }

    private static @Nullable String text(Map<String, @Nullable Object> values, String key) {
        Object value = values.get(key);
        return value == null ? null : value.toString();
    }
}
