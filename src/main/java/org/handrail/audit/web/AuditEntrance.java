package org.handrail.audit.web;

import java.util.Set;
import org.handrail.platform.web.HomeTile;
import org.handrail.platform.web.NavigationItem;
import org.handrail.platform.web.StartingPoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ways into the auditor's room. */
@Configuration(proxyBeanMethods = false)
class AuditEntrance {

    private static final Set<String> READERS = Set.of("AUDITOR", "INSPECTOR", "INFORMATION_OFFICER");

    @Bean
    @Order(40)
    NavigationItem auditLink() {
        return new NavigationItem("Audit", "/audit", READERS);
    }

    @Bean
    @Order(40)
    HomeTile auditTile() {
        return new StartingPoint(
                "Read the audit trail", "Who did what, when and by which rule, and who looked.", "/audit", READERS);
    }
}
