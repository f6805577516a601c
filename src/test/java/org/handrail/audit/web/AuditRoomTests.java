package org.handrail.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditEvent;
import org.handrail.audit.AuditSearch;
import org.handrail.audit.AuditTrail;
import org.handrail.audit.DecisionPages;
import org.handrail.audit.KeptFromReaders;
import org.handrail.audit.ModelUsed;
import org.handrail.audit.TestAudit;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.TestDatabase;
import org.handrail.platform.web.PlainPages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;

/** The trail keeps what each test does, so each has an organisation or a case of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditRoomTests {

    private static final Actor AUDITOR = new Actor("auditor", "council");
    private static final CaseReference CASE = new CaseReference(2026, 12);
    private static final UUID EVALUATION = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");

    private final CurrentActor currentActor = new CurrentActor();
    private final Clock clock = Clock.fixed(Instant.parse("2026-05-03T13:05:09Z"), ZoneOffset.UTC);
    private AuditTrail trail;
    private MockMvc pages;

    @BeforeAll
    void open() {
        trail = TestAudit.on(TestDatabase.H2.migrated(), currentActor, clock);
        pages = PlainPages.with(context -> {
            context.registerBean(AuditTrail.class, () -> trail);
            context.registerBean(Clock.class, () -> clock);
            context.registerBean(CurrentActor.class, () -> currentActor);
            context.registerBean(KeptFromReaders.class, () -> account -> Set.of());
            context.registerBean(DecisionPages.class, () -> (reference, id) -> "/cases/" + reference + "/why/" + id);
            context.register(AuditReading.class, AuditRoom.class, AuditEntrance.class);
        });
    }

    @Test
    void tellsWhoDidWhatWhenAndByWhichModel() throws Exception {
        trail.record(AuditEntry.of(AuditAction.DECISION_EVALUATED)
                .in(CASE)
                .about("level-of-need")
                .with(new ModelUsed("decision", "level-of-need", 3, null))
                .decidedBy(EVALUATION)
                .onBehalfOf("nhs")
                .detail("rows", 2)
                .by(new Actor("triage", "council")));

        assertThat(show("/audit?reference=HR-2026-000012"))
                .contains("3 May 2026, 14:05:09")
                .contains("datetime=\"2026-05-03T13:05:09Z\"")
                .contains("Decision table used")
                .contains("council, for nhs")
                .contains("href=\"/cases/HR-2026-000012\"")
                .contains("decision level-of-need, version 3")
                .contains("href=\"/cases/HR-2026-000012/why/" + EVALUATION + "\"")
                .contains("rows: 2");
    }

    @Test
    void keepsThatTheTrailWasRead() throws Exception {
        CaseReference own = new CaseReference(2026, 13);
        trail.record(AuditEntry.of(AuditAction.CASE_READ).in(own).by(new Actor("triage", "council")));

        show("/audit?reference=hr-2026-000013&actor=triage&from.day=3&from.month=5&from.year=2026");

        AuditEvent reading = trail.history(own).get(1);
        assertThat(reading.action()).isEqualTo("AUDIT_READ");
        assertThat(reading.by()).isEqualTo(AUDITOR);
        assertThat(reading.details())
                .containsEntry("rows", 1)
                .containsEntry("actor", "triage")
                .containsEntry("from", "2026-05-02T23:00:00Z");
    }

    @Test
    void countsNoReadingTowardsACaseThatIsNotThere() throws Exception {
        show("/audit?reference=HR-2026-000099");

        assertThat(trail.knows(new CaseReference(2026, 99))).isFalse();
        assertThat(newest().details()).containsEntry("case", "HR-2026-000099");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reference=Ada Lovelace|Enter a case reference such as HR-2026-000123|reference",
                "actor=Ada Lovelace|Enter an account name as it is used to sign in|actor",
                "organisation=the council|Enter the code of an organisation|organisation",
                "action=EVERYTHING|Choose one of the actions in the list|action",
                "from.day=30&from.month=2&from.year=2026|Enter a real day, such as 27 3 2026|from",
                "from.day=2&from.month=2&from.year=2026&to.day=1&to.month=2&to.year=2026"
                        + "|Enter a last day that is not before the first day|to"
            })
    void saysWhatIsWrongWithAQuestionAndShowsNothing(String question, String advice, String field) throws Exception {
        long before = trail.count(AuditSearch.EVERYTHING);
        assertThat(show("/audit?" + question))
                .contains("<title>Error: Audit – Handrail</title>")
                .contains("<a href=\"#" + field + "\">" + advice)
                .doesNotContain("<table");
        assertThat(trail.count(AuditSearch.EVERYTHING)).isEqualTo(before);
    }

    @Test
    void includesTheLastDayWhole() throws Exception {
        trail.record(AuditEntry.of(AuditAction.SIGNED_OUT).by(new Actor("triage", "days")));

        assertThat(show("/audit?organisation=days&to.day=3&to.month=5&to.year=2026"))
                .contains("1 event<");
        assertThat(show("/audit?organisation=days&to.day=2&to.month=5&to.year=2026"))
                .contains("Nothing fits");
    }

    @Test
    void leafsThroughOlderAndNewerEventsWithTheSameQuestion() throws Exception {
        for (int i = 0; i < AuditReading.LINES + 1; i++) {
            trail.record(AuditEntry.of(AuditAction.SEARCHED)
                    .by(new Actor("reader", "pages"))
                    .detail("n", "n" + i));
        }

        String first = show("/audit?actor=reader");
        assertThat(first).contains("n: n50").doesNotContain("n: n0<").doesNotContain("rel=\"prev\"");
        String older = link(first, "next");
        assertThat(older).contains("actor=reader");
        String second = show(older);
        assertThat(second).contains("n: n0<").doesNotContain("n: n1<").doesNotContain("rel=\"next\"");
        assertThat(show(link(second, "prev"))).contains("n: n50").doesNotContain("n: n0<");
    }

    @Test
    void handsOutTheTrailAsAFileAndKeepsHowMuch() throws Exception {
        trail.record(AuditEntry.of(AuditAction.CASE_READ)
                .in(CASE)
                .by(new Actor("exported", "council"))
                .detail("codes", "a, b")
                .detail("rows", 3));
        trail.record(AuditEntry.of(AuditAction.SIGNED_IN).by(new Actor("school", "school")));

        String csv = currentActor.runAs(AUDITOR, () -> {
            try {
                return pages.perform(get("/audit/events.csv").param("actor", "exported"))
                        .andExpect(status().isOk())
                        .andExpect(content().contentTypeCompatibleWith("text/csv"))
                        .andExpect(header().string(
                                        "Content-Disposition",
                                        containsString("filename=\"handrail-audit-2026-05-03.csv\"")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        });

        List<NamedCsvRecord> rows = rows(csv);
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.getField("case_reference")).isEqualTo("HR-2026-000012");
            assertThat(row.getField("recorded_at")).isEqualTo("2026-05-03T13:05:09Z");
            assertThat(row.getField("action")).isEqualTo("CASE_READ");
            assertThat(row.getField("details")).isEqualTo("{\"codes\":\"a, b\",\"rows\":3}");
        });
        assertThat(newest().action()).isEqualTo("AUDIT_EXPORTED");
        assertThat(newest().details()).containsEntry("rows", 1).containsEntry("actor", "exported");
    }

    @Test
    void letsNoCellOfTheFileBecomeAFormula() throws Exception {
        trail.record(AuditEntry.of(AuditAction.CASE_READ)
                .about("+cmd")
                .by(new Actor("=HYPERLINK(1)", "@SUM(1)"))
                .onBehalfOf("-1"));
        StringWriter text = new StringWriter();

        long count = new AuditCsv(text).write(trail, new AuditSearch("=HYPERLINK(1)", null, null, null, null, null));

        NamedCsvRecord row = rows(text.toString()).get(0);
        assertThat(count).isEqualTo(1);
        assertThat(row.getField("actor")).isEqualTo("'=HYPERLINK(1)");
        assertThat(row.getField("organisation")).isEqualTo("'@SUM(1)");
        assertThat(row.getField("on_behalf_of")).isEqualTo("'-1");
        assertThat(row.getField("subject")).isEqualTo("'+cmd");
        assertThat(AuditCsv.harmless("\t=1")).startsWith("'");
        assertThat(AuditCsv.harmless("council")).isEqualTo("council");
    }

    @Test
    void refusesAFileForAQuestionThatIsWrong() throws Exception {
        long before = trail.count(AuditSearch.EVERYTHING);
        pages.perform(get("/audit/events.csv").param("reference", "Ada Lovelace"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(not(containsString("Lovelace"))));
        assertThat(trail.count(AuditSearch.EVERYTHING)).isEqualTo(before);
    }

    private AuditEvent newest() {
        return trail.newest(AuditSearch.EVERYTHING, 1).events().get(0);
    }

    private static String link(String page, String rel) {
        return page.split("\" rel=\"" + rel)[0].replaceAll("(?s).*href=\"", "").replace("&amp;", "&");
    }

    private String show(String path) throws Exception {
        return currentActor.runAs(AUDITOR, () -> {
            try {
                return pages.perform(get(path)).andReturn().getResponse().getContentAsString();
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        });
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }
}
