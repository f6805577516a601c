package org.handrail.casework.forms;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.platform.engine.form.FormValues;
import org.handrail.platform.engine.form.TaskAtHand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The read-only words of forms, {@code view_…}: what the case record and the tables say, in plain English. */
@Component
class CaseWordsForForms implements FormValues {

    private final CaseRecords cases;
    private final Map<String, Function<CaseRecord, String>> words = new HashMap<>();

    CaseWordsForForms(CaseRecords cases, PeopleWords people, KnownWords known, DecisionWords decisions) {
        this.cases = cases;
        words.put("view_household", people::household);
        words.put("view_safeContact", people::safeContact);
        words.put("view_match", people::match);
        words.put("view_reason", known::reason);
        words.put("view_referrer", known::referrer);
        words.put("view_known", known::values);
        words.put("view_agreement", known::agreement);
        words.put("view_contacts", known::contacts);
        words.put("view_history", known::history);
        words.put("view_contactRule", decisions::contactRule);
        words.put("view_routes", decisions::routes);
        words.put("view_recommendation", decisions::recommendation);
        words.put("view_pathways", decisions::pathways);
        words.put("view_endReason", decisions::endReason);
    }

    @Override
    public boolean owns(String key) {
        return words.containsKey(key);
    }

    @Override
    public Map<String, Object> show(TaskAtHand task, Set<String> keys) {
        CaseRecord record = cases.get(task.caseReference());
        Map<String, Object> shown = new HashMap<>();
        words.forEach((key, saying) -> {
            if (keys.contains(key)) {
                shown.put(key, saying.apply(record));
            }
        });
        return shown;
    }

    @Override
    public void keep(TaskAtHand task, Map<String, @Nullable Object> values) {
        if (!values.isEmpty()) {
            throw new IllegalStateException("A form has an input for words that are only shown.");
        }
    }
}
