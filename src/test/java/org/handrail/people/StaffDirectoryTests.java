package org.handrail.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.handrail.people.StaffDirectory.Closeness;
import org.handrail.platform.ForgetfulJdbcTemplate;
import org.handrail.platform.TestDatabase;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class StaffDirectoryTests extends PeopleFixture {

    private static final String CSV = """
        account,given_name,family_name,date_of_birth,address,postcode,phone,declared_interest,work_email
        practitioner,Joan,Baker,1980-05-31,12 Harbour Rd,CT1 2AB,07700 900123,"Tom Reed 2012-01-02; Ann Reed, CT5 1AA",joan@example.org
        ,Piotr,Nowak,,,,,,
        """;

    private final StaffRows rows =
            new StaffRows(JdbcClient.create(new ForgetfulJdbcTemplate(source)), vault, Clock.systemUTC());
    private final StaffDirectory staff =
            new StaffDirectory(rows, households, currentActor, events::add, Clock.systemUTC());

    StaffDirectoryTests() {
        super(TestDatabase.H2);
    }

    @Test
    void findsFiveHundredPairsAndLeavesStrangersAlone() {
        StaffPairs pairs = StaffPairs.any();
        load(pairs.staff());
        long found = pairs.same().stream().filter(this::matches).count();
        long wrong = pairs.strangers().stream().filter(this::matches).count();
        System.out.printf(
                "Staff match: %d of %d pairs found (%.1f %%), %d of %d strangers taken for staff (%.1f %%)%n",
                found,
                pairs.same().size(),
                100.0 * found / pairs.same().size(),
                wrong,
                pairs.strangers().size(),
                100.0 * wrong / pairs.strangers().size());

        assertThat(pairs.same()).hasSize(500);
        assertThat(found).isGreaterThanOrEqualTo(475);
        assertThat(wrong).isLessThanOrEqualTo(10);
    }

    /** Over a text of a megabyte the pattern would keep a thread for hours. */
    @Test
    void refusesADeclaredInterestThatIsTooLongToBeOne() {
        String table = "given_name,family_name,declared_interest\nJoan,Baker,Tom" + " ".repeat(300) + "Reed\n";

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> StaffCsv.read(table));

        assertThat(refused.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.detail()).startsWith("Row 2: write each declared interest"));
    }

    @Test
    void meetsByNameAndBirthByHomeByPhoneAndByDeclaredInterest() {
        load(StaffCsv.read(CSV).stream().map(StaffCsv.Row::entry).toList());

        assertThat(match(told("Joan", "Baker", LocalDate.of(1980, 5, 31), "9 Far Way", "M1 1AA", "")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.account()).isEqualTo("practitioner");
                    assertThat(one.relative()).isFalse();
                    assertThat(one.rules()).containsExactly("NAME_AND_BIRTH");
                });
        assertThat(match(told("Baker", "Joan", null, "", "CT1 2AB", "")))
                .singleElement()
                .satisfies(one -> assertThat(one.rules()).containsExactly("NAME_AND_HOME"));
        assertThat(match(told("Mia", "Stone", null, "12 harbour road", "CT1 2AB", "")))
                .singleElement()
                .satisfies(one -> assertThat(one.rules()).containsExactly("ADDRESS"));
        assertThat(match(told("Mia", "Stone", null, "1 Elm Row", "M1 1AA", "Ring +44 7700 900123 after 3")))
                .singleElement()
                .satisfies(one -> assertThat(one.rules()).containsExactly("PHONE"));
        assertThat(match(told("Tom", "Reed", LocalDate.of(2012, 1, 2), "", "M1 1AA", "")))
                .singleElement()
                .satisfies(one -> assertThat(one.relative()).isTrue());
        assertThat(match(told("Ann", "Reed", null, "", "CT5 1AA", ""))).hasSize(1);
        assertThat(match(told("Joan", "Baker", null, "3 Elm Row", "M1 1AA", "")))
                .isEmpty();
    }

    @Test
    void knowsTheSameNameOfAColleagueWithoutAMatch() {
        load(StaffCsv.read(CSV).stream().map(StaffCsv.Row::entry).toList());
        HouseholdId namesake = found(told("Joan", "Baker", LocalDate.of(1955, 1, 1), "3 Elm Row", "M1 1AA", ""));
        HouseholdId close = found(told("Tom", "Reed", null, "3 Elm Row", "M1 1AA", ""));

        assertThat(staff.closeness("practitioner", namesake)).isEqualTo(Closeness.OWN_NAME);
        assertThat(staff.closeness("practitioner", close)).isEqualTo(Closeness.RELATIVE);
        assertThat(staff.closeness("triage", namesake)).isEqualTo(Closeness.NONE);
    }

    @Test
    void keepsNothingThatCanBeRead() {
        load(StaffCsv.read(CSV).stream().map(StaffCsv.Row::entry).toList());

        JdbcClient jdbc = JdbcClient.create(source);
        assertThat(jdbc.sql("select sealed from people_staff")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .noneMatch(kept -> kept.contains("Joan") || kept.contains("Harbour"));
        assertThat(jdbc.sql("select digest from people_staff_index where kind = 'account'")
                        .query(String.class)
                        .list())
                .hasSize(1)
                .noneMatch(digest -> digest.contains("practitioner"));
    }

    @Test
    void namesEveryBadRowAndTakesNone() {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> StaffCsv.read("""
                        account,given_name,family_name,date_of_birth,postcode
                        a,Ann,Able,1980-01-01,CT1 2AB
                        b,,,1980-01-01,CT1 2AB
                        c,Cy,Cable,31/05/1980,CT1 2AB
                        a,Di,Dable,,C
                        d,Ed
                        """));

        assertThat(refused.problems().stream().map(FieldProblem::detail))
                .containsExactly(
                        "Row 3: give a given name and a family name of at most 100 letters.",
                        "Row 4: write a date of birth like 1980-05-31.",
                        "Row 5: the account is no account name, or stands in two rows.",
                        "Row 5: a postcode looks like CT1 2AB.",
                        "Row 6: it has 2 cells where the first row has 5.");
    }

    private void load(List<StaffEntry> entries) {
        act(() -> {
            staff.load(entries);
            return entries;
        });
    }

    private boolean matches(NewHousehold household) {
        return !match(household).isEmpty();
    }

    private List<StaffMatch> match(NewHousehold household) {
        return act(() -> staff.match(households.found(household)));
    }

    private static NewHousehold told(
            String given, String family, @Nullable LocalDate birth, String street, String postcode, String words) {
        return new NewHousehold(
                List.of(new NewMember(new PersonalName(given, family), birth, null, "")),
                new Address(List.of(street), new Postcode(postcode), null, false),
                new SafeContact(ContactChannel.PHONE, words, ""));
    }
}
