package org.handrail.platform.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The ways into the service that are always there; modules add their own beside them. */
@Configuration(proxyBeanMethods = false)
class StartPage {

    private static final Set<String> REFERRERS = Set.of(
            "PARTNER_WORKER",
            "TRIAGE_OFFICER",
            "PRACTITIONER",
            "COORDINATOR",
            "TEAM_MANAGER",
            "SAFEGUARDING_LEAD",
            "PRACTICE_LEAD");
    private static final Set<String> CASE_WORKERS = Set.of(
            "PARTNER_WORKER",
            "TRIAGE_OFFICER",
            "PRACTITIONER",
            "COORDINATOR",
            "TEAM_MANAGER",
            "SAFEGUARDING_LEAD",
            "PRACTICE_LEAD",
            "INFORMATION_OFFICER");
    private static final String CASES = "/cases";
    private static final String REFERRAL = "/referrals/new";
    private static final String TASKS = "/camunda/app/tasklist";

    @Bean
    @Order(10)
    NavigationItem casesLink() {
        return new NavigationItem("Cases", CASES, CASE_WORKERS);
    }

    @Bean
    @Order(20)
    NavigationItem referralLink() {
        return new NavigationItem("Make a referral", REFERRAL, REFERRERS);
    }

    @Bean
    @Order(30)
    NavigationItem tasksLink() {
        return new NavigationItem("Tasks", TASKS, CASE_WORKERS);
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    NavigationItem aboutLink() {
        return new NavigationItem("About", "/about", Set.of());
    }

    @Bean
    @Order(10)
    HomeTile tasksTile() {
        return new StartingPoint(
                "See what waits for you",
                "Your tasks and those of your team, the most urgent first.",
                TASKS,
                CASE_WORKERS);
    }

    @Bean
    @Order(20)
    HomeTile referralTile() {
        return new StartingPoint(
                "Make a referral", "Tell us about a household that could do with some help.", REFERRAL, REFERRERS);
    }

    @Bean
    @Order(30)
    HomeTile casesTile() {
        return new StartingPoint(
                "Open a case", "The households you work with, and what was agreed.", CASES, CASE_WORKERS);
    }
}
