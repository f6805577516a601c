package org.handrail.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.handrail.people.Member;
import org.handrail.people.PersonId;
import org.handrail.platform.CaseReference;
import org.springframework.stereotype.Component;

/** Reads the newest assessment of a case whole. Callers have checked that the reader may see the case whole. */
@Component
public class AssessmentSheets {

    private final Assessments assessments;
    private final AssessmentAnswers answers;
    private final AssessedPeople people;
    private final Agencies agencies;
    private final Topics topics;

    AssessmentSheets(
            Assessments assessments,
            AssessmentAnswers answers,
            AssessedPeople people,
            Agencies agencies,
            Topics topics) {
        this.assessments = assessments;
        this.answers = answers;
        this.people = people;
        this.agencies = agencies;
        this.topics = topics;
    }

    /** Empty while nobody has written anything for an assessment of this case. */
    public Optional<AssessmentSheet> of(CaseReference reference) {
        return assessments
                .newest(reference)
                .map(assessment -> new AssessmentSheet(assessment, parts(reference), agencies.of(reference)));
    }

    private List<AssessmentSheet.Part> parts(CaseReference reference) {
        List<AssessmentAnswer> all = answers.all(reference);
        List<Member> members = people.members(reference);
        Map<String, List<AssessmentAnswer>> byPart = new LinkedHashMap<>();
        topics.all().forEach(topic -> byPart.put(topic.part(), new ArrayList<>()));
        all.forEach(answer ->
                Objects.requireNonNull(byPart.get(answer.topic().part())).add(answer));
        return byPart.entrySet().stream()
                .flatMap(part -> part.getValue().stream().anyMatch(answer -> answer.person() != null)
                        ? members.stream().map(member -> person(member, part.getValue()))
                        : Stream.of(new AssessmentSheet.Part(part.getKey(), false, lines(part.getValue()))))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    private AssessmentSheet.Part person(Member member, List<AssessmentAnswer> about) {
        PersonId id = member.person().id();
        String name = member.person().name().full();
        String title = member.relationship().isBlank() ? name : name + ", " + member.relationship();
        return new AssessmentSheet.Part(
                title,
                true,
                lines(about.stream()
                        .filter(answer -> id.equals(answer.person()))
                        .toList()));
    }

    private List<AssessmentSheet.Line> lines(List<AssessmentAnswer> about) {
        return about.stream()
                .map(answer -> new AssessmentSheet.Line(
                        answer.topic().label(), topics.said(answer.topic(), answer.value()), answer.by(), answer.at()))
                .toList();
    }
}
