package org.handrail.caserecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.handrail.people.HouseholdId;
import org.handrail.platform.CaseReference;
import org.handrail.platform.ForgetfulJdbcTemplate;
import org.handrail.platform.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the list of cases promises on every database. */
abstract class CaseSearchContract extends CaseRecordFixture {

    private static final VisibleCases ALL = new VisibleCases.All();

    private final List<CaseReference> khans = new ArrayList<>();
    private CaseReference oneill = new CaseReference(1999, 1);

    CaseSearchContract(TestDatabase database) {
        super(database);
    }

    @BeforeAll
    void receiveCases() {
        for (int i = 0; i < 30; i++) {
            khans.add(received(household("Ayesha", "Khan"), NOW.minusSeconds(1_000 - i)));
        }
        oneill = received(household("Séan", "O’Neill"), NOW.minusSeconds(5_000));
        change(oneill, record -> {
            record.beginTriage();
            record.leadBy("council", "council-front-door");
        });
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        CasePage first = cases.search().find(CaseQuery.ANY, ALL, 1);
        CasePage second = cases.search().find(CaseQuery.ANY, ALL, 2);

        assertThat(first.total()).isEqualTo(31);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(first.lines()).hasSize(25);
        assertThat(first.lines().get(0).reference()).isEqualTo(khans.get(29));
        assertThat(second.lines()).hasSize(6);
        assertThat(second.lines()).last().extracting(CaseLine::reference).isEqualTo(oneill);
        assertThat(cases.search().find(CaseQuery.ANY, ALL, 3).lines()).isEmpty();
    }

    @Test
    void namesTheMembersOfEachHousehold() {
        CaseLine line = only(CaseQuery.ANY.withText("Sean O'Neill"));

        assertThat(line.reference()).isEqualTo(oneill);
        assertThat(line.members())
                .extracting(member -> member.person().name().full())
                .containsExactly("Séan O’Neill");
        assertThat(line.status()).isEqualTo(CaseStatus.IN_TRIAGE);
        assertThat(line.leader()).contains("council");
        assertThat(line.team()).isEqualTo("council-front-door");
    }

    @Test
    void findsByReferenceOrByName() {
        assertThat(only(CaseQuery.ANY.withText(" " + oneill.toString().toLowerCase(Locale.ROOT) + " "))
                        .reference())
                .isEqualTo(oneill);
        assertThat(cases.search().find(CaseQuery.ANY.withText("khan"), ALL, 1).total())
                .isEqualTo(30);
        assertThat(cases.search().find(CaseQuery.ANY.withText("Kha"), ALL, 1).total())
                .isZero();
        assertThat(cases.search()
                        .find(CaseQuery.ANY.withText("HR-1999-000009"), ALL, 1)
                        .lines())
                .isEmpty();
        assertThat(cases.search().find(CaseQuery.ANY.withText(" "), ALL, 1).total())
                .isEqualTo(31);
    }

    @Test
    void findsByStatusTeamOrganisationAndArea() {
        for (CaseQuery query : List.of(
                CaseQuery.ANY.withStatuses(Set.of(CaseStatus.IN_TRIAGE, CaseStatus.PLAN)),
                CaseQuery.ANY.withTeam("council-front-door"),
                CaseQuery.ANY.withOrganisation("council"),
                CaseQuery.ANY.withArea(KENT).withTeam("council-front-door"))) {
            assertThat(only(query).reference()).isEqualTo(oneill);
        }
        assertThat(cases.search()
                        .find(CaseQuery.ANY.withArea("E08000015"), ALL, 1)
                        .total())
                .isZero();
        assertThat(cases.search()
                        .find(CaseQuery.ANY.withText("khan").withTeam("council-front-door"), ALL, 1)
                        .total())
                .isZero();
    }

    private CaseSearch search(int whole, int farthest) {
        return new CaseSearch(
                JdbcClient.create(new ForgetfulJdbcTemplate(source)),
                people.households(),
                Clock.fixed(NOW, ZoneOffset.UTC),
                new CaseSearch.Limits(whole, farthest));
    }

    private static VisibleCases those(List<CaseReference> references) {
        return new VisibleCases.Those(
                "select reference as case_reference from caserecord_case where reference in (:seenThese)",
                "select reference as case_reference from caserecord_case where reference in (:seenThese)",
                "seen_case.reference in (:seenThese)",
                Map.of(
                        "seenThese",
                        references.stream().map(CaseReference::toString).toList()));
    }

    @Test
    void showsAndCountsOnlyWhatMayBeSeen() {
        VisibleCases two = those(List.of(khans.get(3), khans.get(7)));
        VisibleCases none = new VisibleCases.Those(
                "select reference as case_reference from caserecord_case where 1 = 0",
                "select reference as case_reference from caserecord_case where 1 = 0",
                "1 = 0",
                Map.of());

        assertThat(cases.search().find(CaseQuery.ANY, two, 1).lines())
                .extracting(CaseLine::reference)
                .containsExactly(khans.get(7), khans.get(3));
        assertThat(cases.search().find(CaseQuery.ANY, two, 1).total()).isEqualTo(2);
        assertThat(cases.search()
                        .find(CaseQuery.ANY.withText(oneill.toString()), two, 1)
                        .total())
                .isZero();
        assertThat(cases.search().find(CaseQuery.ANY, none, 1).total()).isZero();
    }

    @Test
    void listsTheSameWhetherItReadsTheListWholeOrAsksOfEachCase() {
        List<CaseReference> everybody = new ArrayList<>(khans);
        everybody.add(oneill);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<CaseQuery> queries = List.of(
                CaseQuery.ANY,
                CaseQuery.ANY.withStatuses(Set.of(CaseStatus.RECEIVED)),
                CaseQuery.ANY.withStatuses(Set.of(CaseStatus.IN_TRIAGE)),
                CaseQuery.ANY.withTeam("council-front-door"));
        for (int i = 0; i < 40; i++) {
            Collections.shuffle(everybody, random);
            VisibleCases some = those(List.copyOf(everybody.subList(0, 20 + random.nextInt(12))));
            for (CaseQuery query : queries) {
                for (int page = 1; page < 4; page++) {
                    String name = "seed %d, %s, page %d".formatted(seed, query, page);
                    CasePage whole = search(100, 100).find(query, some, page);
                    CasePage asked = search(1, random.nextInt(40)).find(query, some, page);
                    assertThat(asked.lines())
                            .as(name)
                            .extracting(CaseLine::reference)
                            .containsExactlyElementsOf(whole.lines().stream()
                                    .map(CaseLine::reference)
                                    .toList());
                    assertThat(whole.more()).isFalse();
                    assertThat(asked.goesOn()).as(name).isEqualTo(whole.goesOn());
                    assertThat(asked.total()).as(name).isEqualTo(asked.more() ? page * 25L : whole.total());
                }
            }
        }
    }

    @Test
    void findsTheCasesOfMatchedHouseholdsUnderEitherName() {
        HouseholdId known = household("Noor", "Begum");
        HouseholdId renamed = household("Noor", "Ahmed");
        CaseReference earlier = received(known, NOW.minusSeconds(9_000));
        CaseReference later = received(renamed, NOW.minusSeconds(8_000));
        write(() -> people.matching().confirmSame(renamed, known));

        for (String name : List.of("Begum", "Ahmed")) {
            assertThat(cases.search().find(CaseQuery.ANY.withText(name), ALL, 1).lines())
                    .extracting(CaseLine::reference)
                    .containsExactly(later, earlier);
        }
        forget(earlier, later);
    }

    private void forget(CaseReference... references) {
        JdbcClient jdbc = JdbcClient.create(new ForgetfulJdbcTemplate(source));
        for (CaseReference reference : references) {
            jdbc.sql("delete from caserecord_status_change where reference = ?")
                    .param(reference.toString())
                    .update();
            jdbc.sql("delete from caserecord_case where reference = ?")
                    .param(reference.toString())
                    .update();
        }
    }

    private CaseLine only(CaseQuery query) {
        CasePage page = cases.search().find(query, ALL, 1);
        assertThat(page.total()).isEqualTo(1);
        return page.lines().get(0);
    }
}
