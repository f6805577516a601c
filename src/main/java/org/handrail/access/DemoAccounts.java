package org.handrail.access;

import static org.handrail.access.Role.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The accounts of the demo profile. Their password is known to everybody, so the profile listens on loopback only. */
@Component
@Profile("demo")
@Order(DemoAccounts.ORDER)
public class DemoAccounts implements ApplicationRunner {

    public static final String PASSWORD = "handrail";

    static final int ORDER = 10;

    private static final Map<String, String> ORGANISATIONS = Map.of(
            "council", "The council",
            "school", "Hilltop School",
            "school2", "Riverside School",
            "nhs", "Local NHS",
            "housing", "Council housing service",
            "housing2", "Harbour Homes",
            "foodbank", "Community food bank",
            "inspectorate", "Outside inspectorate");

    private static final List<Account> ACCOUNTS = List.of(
            account("triage", "Triage officer, front door", "council", TRIAGE_OFFICER, "council-front-door"),
            account("practitioner", "Early help practitioner", "council", PRACTITIONER, "council-early-help"),
            account("practitioner2", "Family hub practitioner", "council", PRACTITIONER, "council-family-hub"),
            account(
                    "coordinator",
                    "Early help coordinator",
                    "council",
                    COORDINATOR,
                    "council-early-help",
                    "council-brokerage"),
            account(
                    "manager",
                    "Team manager and duty manager",
                    "council",
                    TEAM_MANAGER,
                    "council-early-help",
                    "council-duty"),
            account("dsl", "Designated safeguarding lead", "council", SAFEGUARDING_LEAD, "council-safeguarding"),
            account("practicelead", "Practice lead", "council", PRACTICE_LEAD, "council-practice"),
            account("infoofficer", "Information officer", "council", INFORMATION_OFFICER, "council-information"),
            account("school", "Pastoral lead", "school", PARTNER_WORKER, "school-pastoral"),
            account("school2", "Pastoral lead", "school2", PARTNER_WORKER, "school2-pastoral"),
            account("linkworker", "Social prescribing link worker", "nhs", PARTNER_WORKER, "nhs-link-workers"),
            account("housing", "Housing options officer", "housing", PARTNER_WORKER, "housing-options"),
            account("housing2", "Tenancy support officer", "housing2", PARTNER_WORKER, "housing2-tenancy"),
            account("foodbank", "Food bank coordinator", "foodbank", PARTNER_WORKER, "foodbank-team"),
            account("policy", "Policy officer", "council", POLICY_EDITOR, "council-policy"),
            account("approver", "Policy approver", "council", POLICY_APPROVER, "council-policy"),
            account("auditor", "Internal auditor", "council", AUDITOR, "council-audit"),
            account("inspector", "Outside inspector, read only", "inspectorate", INSPECTOR, "inspectorate"),
            account("operator", "Runs the system, sees no case", "council", OPERATOR, "council-operations"));

    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    DemoAccounts(Accounts accounts, JdbcClient jdbc, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    private static Account account(String name, String title, String organisation, Role role, String... groups) {
        return new Account(name, title, organisation, role, Set.of(groups), true, null);
    }

    public static List<Account> list() {
        return ACCOUNTS;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        ORGANISATIONS.forEach(this::keepOrganisation);
        String password = passwords.encode(PASSWORD);
        ACCOUNTS.stream()
                .filter(account -> accounts.find(account.name()).isEmpty())
                .forEach(account -> accounts.keep(account, password));
    }

    private void keepOrganisation(String code, String name) {
        boolean known = jdbc.sql("select count(*) from access_organisation where code = :code")
                        .param("code", code)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            jdbc.sql("insert into access_organisation (code, name) values (:code, :name)")
                    .param("code", code)
                    .param("name", name)
                    .update();
        }
    }
}
