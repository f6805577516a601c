package org.handrail.caserecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What managers may rely on, and how a team around a household comes together and parts, on every database. */
abstract class CaseLoadsContract extends CaseRecordFixture {

    private static final VisibleCases ALL = new VisibleCases.All();
    private static final Instant PASSED = NOW.minus(Duration.ofHours(1));
    private static final Instant AHEAD = NOW.plus(Duration.ofHours(1));
    private static final String EARLY_HELP = "council-early-help";
    private static final Actor PRACTITIONER = new Actor("practitioner", "council");
    private static final Actor TEACHER = new Actor("school", "school");

    CaseLoadsContract(TestDatabase database) {
        super(database);
    }

    @Test
    void countsWhatWaitsInEachTeamAndFindsTheSameCases() {
        CaseReference lateTriage = dueAt("lateteam", PASSED, null, null);
        CaseReference inTime = dueAt("lateteam", AHEAD, null, null);
        CaseReference unled = dueAt(EARLY_HELP, PASSED, AHEAD, null);
        change(unled, CaseRecord::moveToAssessment);
        CaseReference led = dueAt(EARLY_HELP, PASSED, PASSED, null);
        change(led, CaseRecord::moveToAssessment);
        write(() -> cases.team().leadBy(led, PRACTITIONER));
        CaseReference unreviewed = dueAt(EARLY_HELP, PASSED, AHEAD, null);
        change(unreviewed, CaseRecord::moveToPlan);
        write(() -> cases.team().leadBy(unreviewed, PRACTITIONER));
        CaseReference reviewed = dueAt(EARLY_HELP, PASSED, AHEAD, AHEAD);
        change(reviewed, CaseRecord::moveToPlan);
        write(() -> cases.team().leadBy(reviewed, PRACTITIONER));

        assertThat(found("lateteam", Waiting.LATE)).containsExactly(lateTriage).doesNotContain(inTime);
        assertThat(found(EARLY_HELP, Waiting.LATE)).containsExactly(led);
        assertThat(found(EARLY_HELP, Waiting.UNALLOCATED)).containsExactly(unled);
        assertThat(found(EARLY_HELP, Waiting.WITHOUT_REVIEW)).containsExactly(unreviewed);
        for (CaseLoad load : cases.loads().of(List.of("lateteam", EARLY_HELP), Set.of())) {
            for (Waiting waiting : Waiting.values()) {
                assertThat(load.waiting().get(waiting))
                        .as("%s of %s", waiting, load.team())
                        .isEqualTo(found(load.team(), waiting).length);
            }
        }
        assertThat(cases.loads().of(List.of(EARLY_HELP), Set.of()))
                .extracting(CaseLoad::team)
                .as("another team's cases are not counted")
                .containsExactly(EARLY_HELP);
        assertThat(cases.loads().of(List.of(), Set.of())).isEmpty();
        assertThat(cases.loads().of(List.of("lateteam", EARLY_HELP), Set.of()))
                .filteredOn(load -> EARLY_HELP.equals(load.team()))
                .extracting(CaseLoad::open)
                .containsExactly(4);
    }

    @Test
    void keepsTheFormerLeadInTheTeamWhenAnotherTakesOver() {
        CaseReference reference = received();
        write(() -> {
            cases.team().leadBy(reference, PRACTITIONER);
            cases.team().join(reference, TEACHER);
            cases.team().join(reference, TEACHER);
            cases.team().leadBy(reference, TEACHER);
        });

        assertThat(cases.team().of(reference))
                .extracting(TeamMember::who, TeamMember::part)
                .containsExactly(tuple(TEACHER, TeamPart.LEAD_PRACTITIONER), tuple(PRACTITIONER, TeamPart.MEMBER));
    }

    @Test
    void tellsOnceThatSomebodyLeftTheTeam() {
        CaseReference reference = received();
        write(() -> cases.team().leadBy(reference, PRACTITIONER));
        events.clear();
        write(() -> {
            cases.team().leave(reference, "practitioner");
            cases.team().leave(reference, "practitioner");
        });

        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        TeamAroundHousehold.TeamMemberLeft.class,
                        left -> assertThat(left.account()).isEqualTo("practitioner"));
        assertThat(cases.team().lead(reference)).isEmpty();
    }

    private CaseReference dueAt(String team, Instant triage, @Nullable Instant assessment, @Nullable Instant review) {
        CaseReference reference = received();
        change(reference, record -> {
            record.beginTriage();
            record.leadBy("council", team);
            record.dueBy(new Dues(triage, null, assessment, review));
        });
        return reference;
    }

    private CaseReference[] found(String team, Waiting waiting) {
        return cases
                .search()
                .find(CaseQuery.ANY.withTeam(Objects.requireNonNull(team)).withWaiting(waiting), ALL, 1)
                .lines()
                .stream()
                .map(CaseLine::reference)
                .toArray(CaseReference[]::new);
    }
}
