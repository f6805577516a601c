package org.handrail.triage.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.handrail.audit.AuditTrail;
import org.handrail.audit.ModelUsed;
import org.handrail.audit.TestAudit;
import org.handrail.caserecord.AgreementStatus;
import org.handrail.caserecord.AgreementToSupport;
import org.handrail.caserecord.Fact;
import org.handrail.caserecord.LifeDomain;
import org.handrail.caserecord.NewCase;
import org.handrail.caserecord.NewContact;
import org.handrail.caserecord.Score;
import org.handrail.caserecord.Source;
import org.handrail.caserecord.TestCaseRecords;
import org.handrail.caserecord.Told;
import org.handrail.people.ContactChannel;
import org.handrail.people.HouseholdId;
import org.handrail.people.NewHousehold;
import org.handrail.people.NewMember;
import org.handrail.people.PersonalName;
import org.handrail.people.TestPeople;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.TestDatabase;
import org.handrail.platform.time.Nation;
import org.handrail.platform.time.WorkingCalendar;
import org.handrail.platform.time.WorkingTimeSettings;
import org.handrail.platform.vault.TestVault;
import org.handrail.platform.vault.Vault;
import org.handrail.triage.Evaluation;
import org.handrail.triage.KeptEvaluation;
import org.handrail.triage.TestTriage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecideTests {

    private static final Actor OFFICER = new Actor("triage", "council");
    private static final Instant NOW = Instant.parse("2026-06-15T09:30:00.123456Z");
    private static final String KENT = "E10000016";
    private static final String WIRRAL = "E08000015";
    private static final Map<String, Fact> SAFE =
            Map.of("suicideRisk", Fact.of("NONE"), "childConcern", Fact.of("NONE"), "adultAbuseNeglect", Fact.of("NO"));

    private final DataSource source = TestDatabase.H2.migrated();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final CurrentActor currentActor = new CurrentActor();
    private final Vault vault = TestVault.on(source);
    private final AuditTrail audit = TestAudit.on(source, currentActor, clock);
    private final TestPeople people = TestPeople.on(source, vault, currentActor, event -> {}, clock);
    private final TestCaseRecords cases =
            TestCaseRecords.on(source, vault, people.households(), currentActor, event -> {}, clock);
    private final EngineOnDatabase onDatabase = new EngineOnDatabase(source);
    private final LiveRows rows = new LiveRows(JdbcClient.create(source));
    private final DeployedTables tables = new DeployedTables(onDatabase.engine().getRepositoryService());
    private final TestTriage triage = TestTriage.on(
            source,
            vault,
            new DeployedDecisions(rows, tables),
            cases,
            new WorkingCalendar(new WorkingTimeSettings(
                    ZoneId.of("Europe/London"), Nation.ENGLAND_AND_WALES, Map.of(), Set.of(), Map.of(), Map.of())),
            audit,
            currentActor,
            clock);
    private final RuntimeService runtime = onDatabase.engine().getRuntimeService();
    private CaseReference reference = new CaseReference(2026, 1);

    @BeforeAll
    void deploy() throws IOException {
        onDatabase.deployPackagedDecisions();
        new PackagedDecisions(onDatabase.engine().getRepositoryService(), tables, rows, clock).goLive();
        onDatabase.name("decide", new Decide(triage.deciding(), new DecisionVariables()));
    }

    @AfterAll
    void stop() {
        onDatabase.close();
    }

    @BeforeEach
    void receiveCase() {
        reference = received(KENT);
    }

    @Test
    void handsBackOutputsOfTheTablesOneAfterTheOther() {
        tell(Map.of(LifeDomain.of("domesticAbuse").orElseThrow(), Score.of(3)), Map.of("dashCount", Fact.of(15)));

        assertThat(run("safeguarding-routes", "safeguarding-screen", "level-of-need", "urgency-sla", "pathways"))
                .containsEntry("routeCount", 1)
                .containsEntry("shortestRouteDue", "M480")
                .containsEntry("rag", "RED")
                .containsEntry("holdOtherContact", "UNTIL_LEAD_ADVISES")
                .containsEntry("recommendedLevel", 2)
                .containsEntry("urgency", "IMMEDIATE")
                .containsEntry("triageWithin", "WH2")
                .containsEntry("pathwayCount", 1)
                .hasSize(14);
        assertThat(triage.recommendations().of(reference).recommended().routeCodes())
                .containsExactly("MARAC");
    }

    @Test
    void letsNothingThatWentInReachTheEngine() {
        tell(Map.of(), Map.of("suicideRisk", Fact.of("PLAN_OR_INTENT"), "exploitation", Fact.of("SUSPECTED")));

        assertThat(run("safeguarding-routes")).containsOnlyKeys("routeCount", "shortestRouteDue");

        for (String table : List.of("act_ru_variable", "act_hi_varinst", "act_hi_detail")) {
            assertThat(rowsOf(table, "PLAN_OR_INTENT")).as(table).isZero();
        }
        assertThat(rowsOf("act_ru_variable", "PT0M") + rowsOf("act_hi_varinst", "PT0M"))
                .isPositive();
        assertThat(JdbcClient.create(source)
                        .sql("select count(*) from act_hi_decinst")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsAndTellsOfTheEvaluation() {
        tell(Map.of(), Map.of("noFoodToday", Fact.of(true)));

        run("pathways");

        KeptEvaluation kept = triage.evaluations().all(reference).get(0);
        assertThat(kept.by()).isEqualTo(OFFICER);
        assertThat(kept.evaluation().area()).isEqualTo(KENT);
        assertThat(kept.evaluation().inputs()).containsEntry("noFoodToday", true);
        assertThat(audit.history(reference))
                .filteredOn(event -> event.action().equals("DECISION_EVALUATED"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.subject()).isEqualTo("pathways");
                    assertThat(event.decision()).isEqualTo(kept.id());
                    assertThat(event.model())
                            .isEqualTo(new ModelUsed(
                                    "decision", "pathways", 1, kept.evaluation().modelHash()));
                });
    }

    @Test
    void keepsNothingWhenTheProcessFails() {
        assertThatThrownBy(() -> run("pathways", "horoscope"))
                .hasStackTraceContaining("No version of the decision horoscope is live.");

        assertThat(triage.evaluations().all(reference)).isEmpty();
        assertThat(audit.history(reference)).isEmpty();
    }

    @Test
    void callsNobodySafeWhoWasNotAsked() {
        assertThat(run("safeguarding-routes", "safeguarding-screen")).containsEntry("rag", "AMBER");

        tell(Map.of(), SAFE);

        assertThat(run("safeguarding-routes", "safeguarding-screen")).containsEntry("rag", "GREEN");
    }

    @Test
    void asksUrgencyByTheLevelThatAPersonAgreed() {
        tell(Map.of(), SAFE);
        Map<String, @Nullable Object> recommended =
                run("safeguarding-routes", "safeguarding-screen", "level-of-need", "urgency-sla");
        assertThat(recommended).containsEntry("recommendedLevel", 2).containsEntry("urgency", "STANDARD");

        currentActor.runAs(
                OFFICER,
                () -> triage.overriding().override(reference, "level-of-need", "3", "KNOWS_FAMILY", "More is wrong."));

        assertThat(run("urgency-sla")).containsEntry("urgency", "PRIORITY");
    }

    @Test
    void asksTheVersionThatIsLiveForTheAreaOfTheCase() {
        onDatabase.deploy("pathways.dmn", packagedWith("pathways", "\"FOOD_EMERGENCY\"", "\"FUEL_CRISIS\""));
        String local = onDatabase
                .engine()
                .getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("pathways")
                .latestVersion()
                .singleResult()
                .getId();
        JdbcClient.create(source)
                .sql("insert into triage_live_decision"
                        + " (decision_key, area, definition_id, version, source, live_since, live_by)"
                        + " values ('pathways', ?, ?, 2, 'POLICY', ?, 'approver')")
                .params(WIRRAL, local, DatabaseTime.of(NOW))
                .update();

        assertThat(pathwayOfHungryHouseholdIn(WIRRAL)).isEqualTo("FUEL_CRISIS");
        assertThat(pathwayOfHungryHouseholdIn(KENT)).isEqualTo("FOOD_EMERGENCY");
    }

    @Test
    void knowsHowHardWeTriedToReachTheFamily() {
        attempt(ContactChannel.PHONE, 14);
        attempt(ContactChannel.TEXT, 7);
        assertThat(run("closure-outcome")).containsEntry("closureReason", "NOT_YET");

        attempt(ContactChannel.VISIT, 0);

        assertThat(run("closure-outcome"))
                .containsEntry("closureReason", "UNABLE_TO_CONTACT")
                .containsEntry("allowClose", true)
                .containsEntry("signOff", "MANAGER_AFTER_SAFETY_RESCREEN");
        assertThat(newest("closure-outcome").inputs())
                .containsEntry("contactAttempts", 3)
                .containsEntry("contactChannelsTried", 3)
                .containsEntry("contactSpanWorkingDays", 10);
    }

    @Test
    void keepsCaseOpenWhileSafetyWorkHoldsContact() {
        currentActor.runAs(OFFICER, () -> cases.records().change(reference, record -> record.holdOtherContact(true)));

        assertThat(run("closure-outcome"))
                .containsEntry("closureReason", "NOT_YET")
                .containsEntry("signOff", "SAFEGUARDING_LEAD");
    }

    @Test
    void knowsWhatTheFamilySaid() {
        currentActor.runAs(
                OFFICER,
                () -> cases.agreements()
                        .record(
                                reference,
                                new AgreementToSupport(
                                        AgreementStatus.WITHDRAWN, "by phone", LocalDate.of(2026, 6, 15))));

        assertThat(run("closure-outcome")).containsEntry("closureReason", "AGREEMENT_WITHDRAWN");
        run("information-sharing");
        assertThat(newest("information-sharing").inputs()).containsEntry("agreement", "WITHDRAWN");
    }

    @Test
    void asksAboutOnePathwayAndWhatMayBeShared() {
        String process = deployed("partner-routing");

        Map<String, @Nullable Object> found =
                start(process, Map.of("pathway", "DEBT_ADVICE", "permit", "SHARE_MINIMUM"));

        assertThat(found)
                .containsEntry("partnerType", "FCA_AUTHORISED_DEBT_ADVISER")
                .containsEntry("partnerCount", 2);
        assertThat(start(process, Map.of("pathway", "DEBT_ADVICE", "permit", "DENY")))
                .containsEntry("partnerType", "SELF_REFERRAL_WITH_HELP");
    }

    @Test
    void asksWithTheCircumstancesThatTheModelNames() {
        assertThat(start(asking("purpose", "EARLY_HELP_PLAN"), Map.of())).containsEntry("permit", "DENY");
        currentActor.runAs(
                OFFICER,
                () -> cases.agreements()
                        .record(
                                reference,
                                new AgreementToSupport(AgreementStatus.GIVEN, "by phone", LocalDate.of(2026, 6, 15))));

        assertThat(start(
                        asking("purpose", "EARLY_HELP_PLAN", "necessaryAndProportionate", "true", "isaInForce", "true"),
                        Map.of()))
                .containsEntry("permit", "SHARE_MINIMUM");
        assertThat(newest("information-sharing").inputs()).containsEntry("isaInForce", true);
    }

    @Test
    void refusesCircumstancesThatNoTableKnows() {
        for (String process :
                List.of(asking("recipientType", "NEIGHBOUR"), asking("mood", "GOOD"), asking("s16LAInForce", "true"))) {
            assertThatThrownBy(() -> start(process, Map.of())).hasStackTraceContaining("No question may say");
        }
    }

    @Test
    void takesTheRiskFromTheSafetyColourWhereNobodyJudgedIt() {
        tell(Map.of(), Map.of("immediateDanger", Fact.of(true)));
        run("safeguarding-routes", "safeguarding-screen", "information-sharing");

        assertThat(newest("information-sharing").inputs()).containsEntry("riskOfHarm", "LIKELY");
    }

    @Test
    void worksForTheCaseOfTheProcessThatCalledIt() {
        String called = deployed("pathways");
        String calling = "p" + UUID.randomUUID();
        onDatabase.deploy(
                calling + ".bpmn",
                process(calling, "<bpmn:callActivity id=\"call\" calledElement=\"" + called + "\" />", "call"));

        start(calling, Map.of());

        assertThat(triage.evaluations().all(reference)).hasSize(1);
    }

    @Test
    void reportsModelsThatDoNotFit() {
        String nameless = "p" + UUID.randomUUID();
        onDatabase.deploy(
                nameless + ".bpmn",
                process(
                        nameless,
                        "<bpmn:businessRuleTask id=\"step\" camunda:delegateExpression=\"${decide}\" />",
                        "step"));

        assertThatThrownBy(() -> start(nameless, Map.of()))
                .hasStackTraceContaining("The model names no decision to ask.");
        String fitting = deployed("pathways");
        assertThatThrownBy(() -> currentActor.runAs(OFFICER, () -> runtime.startProcessInstanceByKey(fitting)))
                .hasStackTraceContaining("The business key of the process is no case reference.");
    }

    private int rowsOf(String table, String text) {
        return JdbcClient.create(source)
                .sql("select count(*) from " + table + " where text_ = ?")
                .param(text)
                .query(Integer.class)
                .single();
    }

    private String pathwayOfHungryHouseholdIn(String area) {
        reference = received(area);
        tell(Map.of(), Map.of("noFoodToday", Fact.of(true)));
        run("pathways");
        return String.valueOf(newest("pathways").code("pathway"));
    }

    private Evaluation newest(String decision) {
        return triage.recommendations().of(reference).of(decision).orElseThrow().evaluation();
    }

    private CaseReference received(String area) {
        NewMember member = new NewMember(new PersonalName("Ayesha", "Khan"), null, null, "mother");
        return currentActor.runAs(OFFICER, () -> {
            HouseholdId household = people.households().found(new NewHousehold(List.of(member), null, null));
            return cases.records()
                    .receive(new NewCase(household, area, NOW, OFFICER, true))
                    .reference();
        });
    }

    private void tell(Map<LifeDomain, Score> needs, Map<String, Fact> facts) {
        Told told = new Told(needs, Map.of(), facts, Source.REFERRER, LocalDate.of(2026, 6, 15));
        currentActor.runAs(OFFICER, () -> cases.facts().record(reference, told));
    }

    private void attempt(ContactChannel channel, int daysAgo) {
        NewContact contact =
                new NewContact(null, "Ayesha Khan", channel, false, "", NOW.minus(Duration.ofDays(daysAgo)));
        currentActor.runAs(OFFICER, () -> cases.contactLog().log(reference, contact));
    }

    private Map<String, @Nullable Object> run(String... decisions) {
        return start(deployed(decisions), Map.of());
    }

    private Map<String, @Nullable Object> start(String process, Map<String, Object> variables) {
        String id = currentActor.runAs(
                OFFICER,
                () -> runtime.startProcessInstanceByKey(process, reference.toString(), variables)
                        .getId());
        Map<String, @Nullable Object> found = new HashMap<>();
        for (VariableInstance variable :
                runtime.createVariableInstanceQuery().processInstanceIdIn(id).list()) {
            found.put(variable.getName(), variable.getValue());
        }
        return found;
    }

    /** A process that asks the decisions one after the other and then waits. */
    private String deployed(String... decisions) {
        String key = "p" + UUID.randomUUID();
        String steps = List.of(decisions).stream().map("""
                        <bpmn:businessRuleTask id="ask_%1$s" camunda:delegateExpression="${decide}">
                          <bpmn:extensionElements><camunda:properties>
                            <camunda:property name="decision" value="%1$s" />
                          </camunda:properties></bpmn:extensionElements>
                        </bpmn:businessRuleTask>
                        """::formatted).collect(Collectors.joining());
        String[] ids = List.of(decisions).stream().map("ask_"::concat).toArray(String[]::new);
        onDatabase.deploy(key + ".bpmn", process(key, steps, ids));
        return key;
    }

    /** A process that asks what may be shared, in these circumstances: names and values in turn. */
    private String asking(String... circumstances) {
        StringBuilder named = new StringBuilder();
        for (int i = 0; i < circumstances.length; i += 2) {
            named.append(
                    "<camunda:property name=\"%s\" value=\"%s\" />".formatted(circumstances[i], circumstances[i + 1]));
        }
        String key = "p" + UUID.randomUUID();
        onDatabase.deploy(key + ".bpmn", process(key, """
                <bpmn:businessRuleTask id="ask" camunda:delegateExpression="${decide}">
                  <bpmn:extensionElements><camunda:properties>
                    <camunda:property name="decision" value="information-sharing" />%s
                  </camunda:properties></bpmn:extensionElements>
                </bpmn:businessRuleTask>
                """.formatted(named), "ask"));
        return key;
    }

    private static String process(String key, String steps, String... ids) {
        StringBuilder flows = new StringBuilder();
        String before = "start";
        for (String id : ids) {
            flows.append(flow(before, id));
            before = id;
        }
        flows.append(flow(before, "wait"));
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
                  <bpmn:process id="%s" isExecutable="true">
                    <bpmn:startEvent id="start" />
                    %s
                    <bpmn:userTask id="wait" />
                    %s
                  </bpmn:process>
                </bpmn:definitions>""".formatted(key, steps, flows);
    }

    private static String flow(String from, String to) {
        return "<bpmn:sequenceFlow id=\"flow_%1$s_%2$s\" sourceRef=\"%1$s\" targetRef=\"%2$s\" />".formatted(from, to);
    }

    private static String packagedWith(String key, String text, String instead) {
        try {
            String packaged =
                    new ClassPathResource("dmn/triage/" + key + ".dmn").getContentAsString(StandardCharsets.UTF_8);
            assertThat(packaged).contains(text);
            return packaged.replace(text, instead);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
