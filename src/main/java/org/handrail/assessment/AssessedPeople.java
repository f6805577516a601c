package org.handrail.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.handrail.caserecord.CaseRecords;
import org.handrail.people.Household;
import org.handrail.people.Households;
import org.handrail.people.Member;
import org.handrail.people.PersonId;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom the lead practitioner talks with: everyone in the household, each once. */
@Component
public class AssessedPeople {

    private static final int ADULT = 18;

    private final JdbcClient jdbc;
    private final Assessments assessments;
    private final CaseRecords cases;
    private final Households households;
    private final Clock clock;

    AssessedPeople(JdbcClient jdbc, Assessments assessments, CaseRecords cases, Households households, Clock clock) {
        this.jdbc = jdbc;
        this.assessments = assessments;
        this.cases = cases;
        this.households = households;
        this.clock = clock;
    }

    /** Lists everyone who lives in the household and was not listed before; says how many wait for a talk. */
    @Transactional
    public int list(CaseReference reference) {
        UUID assessment = assessments.open(reference).id();
        Set<UUID> listed = Set.copyOf(jdbc.sql("select person from assessment_person where assessment_id = ?")
                .param(assessment)
                .query(UUID.class)
                .list());
        households.everyoneIn(cases.get(reference).household()).stream()
                .map(PersonId::value)
                .filter(person -> !listed.contains(person))
                .distinct()
                .forEach(
                        person -> jdbc.sql("insert into assessment_person (id, assessment_id, person) values (?, ?, ?)")
                                .params(UUID.randomUUID(), assessment, person)
                                .update());
        return waiting(assessment).size();
    }

    /**
     * Takes the next person to talk with.
     *
     * @throws NoSuchElementException when everyone was taken
     */
    @Transactional
    public UUID next(CaseReference reference) {
        UUID next = waiting(assessments.open(reference).id()).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Nobody waits for a talk."));
        jdbc.sql("update assessment_person set taken_at = ? where id = ?")
                .params(DatabaseTime.of(clock.instant()), next)
                .update();
        return next;
    }

    /** Who stands behind a talk, by id alone; empty when this person is no member any more. */
    public Optional<PersonId> person(CaseReference reference, UUID talk) {
        PersonId person = jdbc.sql("select person from assessment_person where id = ?")
                .param(talk)
                .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
                .single();
        return Optional.of(person)
                .filter(households.everyoneIn(cases.get(reference).household())::contains);
    }

    /** The same, as known today; empty too when whoever acts may not see this person's details. */
    public Optional<Member> member(CaseReference reference, UUID talk) {
        return person(reference, talk)
                .flatMap(person -> members(reference).stream()
                        .filter(member -> member.person().id().equals(person))
                        .findFirst());
    }

    /** CHILD or ADULT by the date of birth; empty while that is not known. */
    public Optional<String> kind(Member member) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return member.person().birth().map(born -> born.plusYears(ADULT).isAfter(today) ? "CHILD" : "ADULT");
    }

    /** Everyone in the household as known today whose details whoever acts may see. */
    public List<Member> members(CaseReference reference) {
        return households
                .find(cases.get(reference).household())
                .map(Household::members)
                .orElse(List.of());
    }

    private List<UUID> waiting(UUID assessment) {
        return jdbc.sql("select id from assessment_person where assessment_id = ? and taken_at is null order by seq")
                .param(assessment)
                .query(UUID.class)
                .list();
    }
}
