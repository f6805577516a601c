package org.handrail.partners.web;

import java.util.Set;
import org.handrail.platform.web.HomeTile;
import org.handrail.platform.web.NavigationItem;
import org.handrail.platform.web.StartingPoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ways to the offers that were made to an organisation. */
@Configuration(proxyBeanMethods = false)
class OfferLinks {

    private static final Set<String> PARTNERS = Set.of("PARTNER_WORKER", "COORDINATOR");

    @Bean
    @Order(21)
    NavigationItem offersLink() {
        return new NavigationItem("Offers", OfferPages.PATH, PARTNERS);
    }

    @Bean
    @Order(21)
    HomeTile offersTile() {
        return new StartingPoint(
                "Offers", "Families that your organisation was asked to help.", OfferPages.PATH, PARTNERS);
    }
}
