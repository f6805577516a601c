package org.handrail.assessment.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.handrail.assessment.AssessedPeople;
import org.handrail.assessment.AssessmentAnswers;
import org.handrail.assessment.AssessmentOfTask;
import org.handrail.assessment.AssessmentSheet;
import org.handrail.assessment.AssessmentSheets;
import org.handrail.assessment.SharingCopy;
import org.handrail.people.Member;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.form.FormValues;
import org.handrail.platform.engine.form.TaskAtHand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What forms of an assessment only show: whom a talk is with, what was heard and written, and safe ways to share it. */
@Component
class AssessmentWords implements FormValues {

    private static final String UNKNOWN = "UNKNOWN";

    private final AssessmentSheets sheets;
    private final AssessmentAnswers answers;
    private final AssessedPeople people;
    private final AssessmentOfTask tasks;
    private final SharingCopy sharing;
    private final Map<String, Function<TaskAtHand, Object>> words = new HashMap<>();

    AssessmentWords(
            AssessmentSheets sheets,
            AssessmentAnswers answers,
            AssessedPeople people,
            AssessmentOfTask tasks,
            SharingCopy sharing) {
        this.sheets = sheets;
        this.answers = answers;
        this.people = people;
        this.tasks = tasks;
        this.sharing = sharing;
        words.put(
                "view_assess_person",
                task -> member(task)
                        .map(this::person)
                        .orElse("Somebody who has left the household, or whose details are kept apart"));
        words.put("view_assess_kind", task -> member(task).flatMap(people::kind).orElse(UNKNOWN));
        words.put("view_assess_told", task -> sheet(task.caseReference(), AssessmentSheet.Part::person));
        words.put("view_assess_sheet", task -> sheet(task.caseReference(), part -> true));
        words.put(
                "view_assess_sent_back",
                task -> Markdown.escape(
                        answers.now(task.caseReference(), null).getOrDefault("assess_quality_words", "")));
        words.put("assess_copyWays", task -> Field.options(sharing.waysFor(task.caseReference())));
    }

    @Override
    public boolean owns(String key) {
        return words.containsKey(key);
    }

    @Override
    public Map<String, Object> show(TaskAtHand task, Set<String> keys) {
        Map<String, Object> shown = new HashMap<>();
        words.forEach((key, saying) -> {
            if (keys.contains(key)) {
                shown.put(key, saying.apply(task));
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

    private Optional<Member> member(TaskAtHand task) {
        return tasks.talk(task.id()).flatMap(talk -> people.member(task.caseReference(), talk));
    }

    private String person(Member member) {
        String name = "**" + Markdown.escape(member.person().name().full()) + "**";
        return member.relationship().isBlank() ? name : name + ", " + Markdown.escape(member.relationship());
    }

    private String sheet(CaseReference reference, Predicate<AssessmentSheet.Part> wanted) {
        return sheets.of(reference).map(AssessmentSheet::parts).orElse(List.of()).stream()
                .filter(wanted)
                .map(AssessmentWords::part)
                .collect(Collectors.joining("\n\n"));
    }

    private static String part(AssessmentSheet.Part part) {
        return "**" + Markdown.escape(part.title()) + "**\n\n"
                + Markdown.list(part.lines().stream()
                        .map(line -> line.label() + ": " + Markdown.escape(line.words()))
                        .toList());
    }
}
