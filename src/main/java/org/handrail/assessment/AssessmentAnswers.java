package org.handrail.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handrail.people.PersonId;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.ReadMemory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people answered in an assessment. Every answer is kept; of each topic the newest counts. */
@Component
public class AssessmentAnswers {

    private static final String PURPOSE = "assessment.answer";

    private record Row(
            String topic,
            @Nullable PersonId person,
            @Nullable String value,
            Actor by,
            Instant at) {}

    private final JdbcClient jdbc;
    private final Assessments assessments;
    private final AssessmentSeal seal;
    private final Topics topics;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssessmentAnswers(
            JdbcClient jdbc,
            Assessments assessments,
            AssessmentSeal seal,
            Topics topics,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.assessments = assessments;
        this.seal = seal;
        this.topics = topics;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps answers about a person, or the household where there is none. A null answer takes the last one back; one that
     * is as before is not kept again.
     *
     * @param values by the key of a {@link Topic}; other keys are left out
     */
    @Transactional
    public void keep(CaseReference reference, @Nullable PersonId person, Map<String, @Nullable Object> values) {
        Assessment assessment = assessments.open(reference);
        Map<String, String> before = now(reference, person);
        int kept = 0;
        for (Map.Entry<String, @Nullable Object> entry : values.entrySet()) {
            String topic = entry.getKey();
            String value = text(entry.getValue());
            boolean known = topics.find(topic)
                    .filter(found -> found.aboutPerson() == (person != null))
                    .isPresent();
            if (known && !Objects.equals(before.get(topic), value)) {
                add(assessment, person, topic, value);
                kept++;
            }
        }
        if (kept > 0) {
            events.publishEvent(
                    new AssessmentEvent.AssessmentAnswered(reference, kept, currentActor.now(), clock.instant()));
        }
    }

    /** The newest answers about a person, or the household where there is none, by topic. */
    public Map<String, String> now(CaseReference reference, @Nullable PersonId person) {
        return all(reference).stream()
                .filter(answer -> Objects.equals(answer.person(), person))
                .collect(Collectors.toMap(answer -> answer.topic().key(), AssessmentAnswer::value));
    }

    /** The newest answers of the newest assessment, in the order of the topics. */
    public List<AssessmentAnswer> all(CaseReference reference) {
        Map<String, Row> newest = new LinkedHashMap<>();
        assessments
                .newest(reference)
                .ifPresent(assessment -> rows(assessment).forEach(row -> newest.put(row.topic() + row.person(), row)));
        return topics.all().stream()
                .flatMap(topic -> newest.values().stream()
                        .filter(row -> row.topic().equals(topic.key()))
                        .flatMap(row -> answer(topic, row).stream()))
                .toList();
    }

    private static Optional<AssessmentAnswer> answer(Topic topic, Row row) {
        return Optional.ofNullable(row.value())
                .map(value -> new AssessmentAnswer(topic, row.person(), value, row.by(), row.at()));
    }

    private List<Row> rows(Assessment assessment) {
        return ReadMemory.once(
                this,
                assessment.id(),
                () -> jdbc.sql("select * from assessment_answer where assessment_id = ? order by seq")
                        .param(assessment.id())
                        .query((row, number) -> read(assessment.reference(), row))
                        .list());
    }

    private Row read(CaseReference reference, ResultSet row) throws SQLException {
        UUID person = row.getObject("person", UUID.class);
        return new Row(
                row.getString("topic"),
                person == null ? null : new PersonId(person),
                seal.open(reference, PURPOSE, row.getString("words")),
                new Actor(row.getString("recorded_by"), row.getString("recorded_for")),
                DatabaseTime.instant(row, "recorded_at"));
    }

    private void add(Assessment assessment, @Nullable PersonId person, String topic, @Nullable String value) {
        Actor by = currentActor.now();
        jdbc.sql("""
                        insert into assessment_answer
                            (assessment_id, person, topic, words, recorded_at, recorded_by, recorded_for)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(assessment.id())
                .param(person == null ? null : person.value())
                .param(topic)
                .param(value == null ? null : seal.seal(assessment.reference(), PURPOSE, value))
                .param(DatabaseTime.of(clock.instant()))
                .param(by.account())
                .param(by.organisation())
                .update();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).collect(Collectors.joining(","))
                : value == null ? null : value.toString();
    }
}
