package org.handrail.triage;

import java.time.Clock;
import javax.sql.DataSource;
import org.handrail.audit.AuditTrail;
import org.handrail.caserecord.TestCaseRecords;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.ForgetfulJdbcTemplate;
import org.handrail.platform.time.WorkingCalendar;
import org.handrail.platform.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Triage on a case record, for tests without a Spring context; the caller's transactions are its transactions. */
public record TestTriage(
        Deciding deciding, Overriding overriding, Evaluations evaluations, CaseRecommendations recommendations) {

    public static TestTriage on(
            DataSource source,
            Vault vault,
            LiveDecisions decisions,
            TestCaseRecords cases,
            WorkingCalendar calendar,
            AuditTrail audit,
            CurrentActor currentActor,
            Clock clock) {
        JdbcClient jdbc = JdbcClient.create(new ForgetfulJdbcTemplate(source));
        InputCatalogue catalogue = InputCatalogue.packaged();
        AreaInputs areas = new AreaInputs(catalogue, PackagedAreas.settings(), clock);
        Evaluations evaluations = new Evaluations(jdbc, vault, clock);
        Overrides overrides = new Overrides(jdbc, vault);
        CaseRecommendations recommendations = new CaseRecommendations(evaluations, overrides);
        CaseInputs inputs = new CaseInputs(
                cases.facts(),
                cases.agreements(),
                cases.contactLog(),
                new CheckingInputs(catalogue),
                new SafetyQuestions(catalogue),
                calendar);
        return new TestTriage(
                new Deciding(
                        cases.records(),
                        inputs,
                        new Circumstances(catalogue),
                        recommendations,
                        new FillingInputs(catalogue, areas),
                        new EvaluatingTable(decisions, catalogue),
                        evaluations,
                        event -> {},
                        audit,
                        currentActor),
                new Overriding(
                        evaluations,
                        overrides,
                        new OverridableValue(catalogue, Codes.packaged()),
                        audit,
                        currentActor,
                        clock),
                evaluations,
                recommendations);
    }
}
