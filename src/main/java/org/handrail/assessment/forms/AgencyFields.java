package org.handrail.assessment.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handrail.assessment.Agencies;
import org.handrail.assessment.Agency;
import org.handrail.assessment.AssessmentOfTask;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.form.FormValues;
import org.handrail.platform.engine.form.TaskAtHand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The agencies that help a family already: naming them, asking them, and what they told us. */
@Component
class AgencyFields implements FormValues {

    private static final int MOST = 5;
    private static final String ONE = "view_assess_agency";
    private static final String ALL = "view_assess_agencies";
    private static final String REPLY = "assess_reply";

    private final Agencies agencies;
    private final AssessmentOfTask tasks;

    AgencyFields(Agencies agencies, AssessmentOfTask tasks) {
        this.agencies = agencies;
        this.tasks = tasks;
    }

    @Override
    public boolean owns(String key) {
        return key.startsWith("assess_agency")
                || key.startsWith(REPLY)
                || Set.of(ONE, ALL).contains(key);
    }

    @Override
    public Map<String, Object> show(TaskAtHand task, Set<String> keys) {
        Map<String, Object> shown = new HashMap<>();
        if (keys.contains(ONE)) {
            tasks.agency(task.id()).ifPresent(id -> shown.put(ONE, name(agencies.get(id))));
        }
        if (keys.contains(ALL)) {
            shown.put(
                    ALL,
                    Markdown.list(agencies.of(task.caseReference()).stream()
                            .map(AgencyFields::line)
                            .toList()));
        }
        return shown;
    }

    @Override
    public void keep(TaskAtHand task, Map<String, @Nullable Object> values) {
        for (int place = 1; place <= MOST; place++) {
            name(task.caseReference(), "assess_agency" + place + "_", values);
        }
        String reply = Field.text(values, REPLY);
        if (reply != null) {
            tasks.agency(task.id())
                    .ifPresent(id ->
                            agencies.reply(id, Agency.Reply.valueOf(reply), Field.text(values, "assess_reply_words")));
        }
    }

    private void name(CaseReference reference, String prefix, Map<String, @Nullable Object> values) {
        String name = Field.text(values, prefix + "name");
        if (name != null) {
            String joins = Field.text(values, prefix + "joins");
            agencies.name(
                    reference,
                    name,
                    Field.orEmpty(values, prefix + "role"),
                    Field.orEmpty(values, prefix + "since"),
                    joins == null ? "NOT_KNOWN" : joins,
                    "YES".equals(Field.text(values, prefix + "ask")));
        }
    }

    private static String name(Agency agency) {
        List<String> parts = new ArrayList<>(List.of(agency.name(), agency.role(), agency.since()));
        parts.removeIf(String::isBlank);
        return "**" + Markdown.escape(String.join(", ", parts)) + "**";
    }

    private static String line(Agency agency) {
        Agency.Reply reply = agency.reply();
        String words = agency.words();
        return name(agency)
                + (reply == null ? "" : ". " + reply.label())
                + (words == null ? "" : ": " + Markdown.escape(words));
    }
}
