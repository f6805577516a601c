package org.handrail.access.programs;

import java.util.Set;
import org.handrail.platform.web.HomeTile;
import org.handrail.platform.web.NavigationItem;
import org.handrail.platform.web.StartingPoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ways to the accounts of people and of partners' systems. */
@Configuration(proxyBeanMethods = false)
class OperationsEntrance {

    private static final Set<String> OPERATORS = Set.of("OPERATOR");

    @Bean
    @Order(60)
    NavigationItem apiAccountsLink() {
        return new NavigationItem("Partner systems", "/operations/api-accounts", OPERATORS);
    }

    @Bean
    @Order(60)
    HomeTile apiAccountsTile() {
        return new StartingPoint(
                "Look after partner systems",
                "Give a partner's system an account and keys, and take them back.",
                "/operations/api-accounts",
                OPERATORS);
    }

    @Bean
    @Order(61)
    NavigationItem accountsLink() {
        return new NavigationItem("Accounts", "/operations/accounts", OPERATORS);
    }
}
