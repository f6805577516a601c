package org.handrail.assessment.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handrail.assessment.AssessedPeople;
import org.handrail.assessment.AssessmentAnswers;
import org.handrail.assessment.AssessmentOfTask;
import org.handrail.assessment.Topic;
import org.handrail.assessment.Topics;
import org.handrail.people.Member;
import org.handrail.people.PersonId;
import org.handrail.platform.engine.form.FormValues;
import org.handrail.platform.engine.form.TaskAtHand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The topics of an assessment in forms: about the household, or about the person whom a talk is with. */
@Component
class TopicFields implements FormValues {

    /** Asked anew each time. */
    private static final Set<String> NOT_SHOWN = Set.of("assess_pause_reason", "assess_quality_words");

    private final Topics topics;
    private final AssessmentAnswers answers;
    private final AssessedPeople people;
    private final AssessmentOfTask tasks;
    private final FactsOfAnswers facts;

    TopicFields(
            Topics topics,
            AssessmentAnswers answers,
            AssessedPeople people,
            AssessmentOfTask tasks,
            FactsOfAnswers facts) {
        this.topics = topics;
        this.answers = answers;
        this.people = people;
        this.tasks = tasks;
        this.facts = facts;
    }

    @Override
    public boolean owns(String key) {
        return topics.find(key).isPresent();
    }

    @Override
    public Map<String, Object> show(TaskAtHand task, Set<String> keys) {
        Map<String, Object> shown = new HashMap<>();
        if (keys.isEmpty()) {
            return shown;
        }
        Map<String, String> known = new HashMap<>(answers.now(task.caseReference(), null));
        seen(task).ifPresent(person -> known.putAll(answers.now(task.caseReference(), person)));
        known.keySet().retainAll(keys);
        known.keySet().removeAll(NOT_SHOWN);
        known.forEach((key, answer) -> shown.put(key, asShown(topics.find(key).orElseThrow(), answer)));
        return shown;
    }

    @Override
    public void keep(TaskAtHand task, Map<String, @Nullable Object> values) {
        if (values.isEmpty()) {
            return;
        }
        answers.keep(task.caseReference(), null, values);
        person(task).ifPresent(person -> answers.keep(task.caseReference(), person, values));
        facts.tell(task.caseReference());
    }

    /** Whom a talk was with is kept even where whoever writes it down may not see this person's other answers. */
    private Optional<PersonId> person(TaskAtHand task) {
        return tasks.talk(task.id()).flatMap(talk -> people.person(task.caseReference(), talk));
    }

    private Optional<PersonId> seen(TaskAtHand task) {
        return tasks.talk(task.id())
                .flatMap(talk -> people.member(task.caseReference(), talk))
                .map(Member::person)
                .map(person -> person.id());
    }

    private static Object asShown(Topic topic, String answer) {
        return switch (topic.kind()) {
            case NUMBER -> Integer.valueOf(answer);
            case CODES -> List.of(answer.split(","));
            default -> answer;
        };
    }
}
