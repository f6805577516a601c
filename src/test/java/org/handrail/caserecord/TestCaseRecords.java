package org.handrail.caserecord;

import java.time.Clock;
import javax.sql.DataSource;
import org.handrail.people.Households;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.ForgetfulJdbcTemplate;
import org.handrail.platform.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The case record for tests without a Spring context; the caller's transactions are its transactions. */
public record TestCaseRecords(
        CaseRecords records,
        Agreements agreements,
        LawfulBases lawfulBases,
        CaseFacts facts,
        Referrals referrals,
        Notes notes,
        ContactLog contactLog,
        CaseSearch search,
        CaseLoads loads,
        TeamAroundHousehold team) {

    public static TestCaseRecords on(
            DataSource source,
            Vault vault,
            Households households,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        JdbcClient jdbc = JdbcClient.create(new ForgetfulJdbcTemplate(source));
        CaseRows rows = new CaseRows(jdbc);
        CaseWords words = new CaseWords(rows, vault);
        Stamping stamping = new Stamping(currentActor, events, clock);
        return new TestCaseRecords(
                new CaseRecords(rows, new CaseNumbers(jdbc), vault, households, currentActor, events, clock),
                new Agreements(jdbc, words, stamping),
                new LawfulBases(jdbc, words, stamping),
                new CaseFacts(new ToldRows(jdbc, words), stamping),
                new Referrals(jdbc, words, stamping),
                new Notes(jdbc, words, stamping),
                new ContactLog(jdbc, words, stamping),
                new CaseSearch(jdbc, households, clock),
                new CaseLoads(jdbc, clock),
                new TeamAroundHousehold(jdbc, stamping));
    }
}
