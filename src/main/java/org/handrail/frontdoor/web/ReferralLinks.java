package org.handrail.frontdoor.web;

import org.handrail.platform.web.HomeTile;
import org.handrail.platform.web.NavigationItem;
import org.handrail.platform.web.StartingPoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ways to the list of a person's own referrals. */
@Configuration(proxyBeanMethods = false)
class ReferralLinks {

    @Bean
    @Order(22)
    NavigationItem myReferralsLink() {
        return new NavigationItem("My referrals", MyReferralsPage.PATH, Referrers.ROLES);
    }

    @Bean
    @Order(22)
    HomeTile myReferralsTile() {
        return new StartingPoint(
                "My referrals",
                "What became of the households you told us about.",
                MyReferralsPage.PATH,
                Referrers.ROLES);
    }
}
