package org.handrail.casework.oversight;

import java.util.Set;
import org.handrail.access.SignedInAccount;
import org.handrail.access.notice.AccessNotices;
import org.handrail.platform.web.HomeTile;
import org.handrail.platform.web.NavigationItem;
import org.handrail.platform.web.StartingPoint;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ways to the pages that watch over access. */
@Configuration(proxyBeanMethods = false)
class OversightEntrances {

    private static final Set<String> WATCHERS = Set.of(Oversight.INFORMATION_OFFICER, Oversight.TEAM_MANAGER);
    private static final Set<String> WORKERS = Set.of(
            "TRIAGE_OFFICER",
            "PRACTITIONER",
            "COORDINATOR",
            Oversight.TEAM_MANAGER,
            "SAFEGUARDING_LEAD",
            "PRACTICE_LEAD",
            Oversight.INFORMATION_OFFICER);

    @Bean
    @Order(45)
    NavigationItem restrictedLink() {
        return new NavigationItem("Restricted", "/restricted", WATCHERS);
    }

    @Bean
    @Order(46)
    NavigationItem openingsLink() {
        return new NavigationItem("Emergency openings", "/emergency/reviews", WATCHERS);
    }

    @Bean
    @Order(35)
    HomeTile noticesTile(AccessNotices notices, SignedInAccount account) {
        return new NoticesTile(notices, account);
    }

    @Bean
    @Order(50)
    HomeTile emergencyTile() {
        return new StartingPoint(
                "Open a case in an emergency",
                "When someone may come to harm and you are not part of the case.",
                "/emergency",
                WORKERS);
    }

    @Bean
    @Order(60)
    HomeTile staffTile() {
        return new StartingPoint(
                "Load the staff directory",
                "So that nobody sees the case of their own family.",
                "/staff-directory",
                Set.of(Oversight.INFORMATION_OFFICER));
    }

    private record NoticesTile(AccessNotices notices, SignedInAccount account) implements HomeTile {

        @Override
        public String title() {
            return "Read your notices";
        }

        @Override
        public String words() {
            return "What you must know about who opened cases.";
        }

        @Override
        public String link() {
            return NoticePages.PATH;
        }

        @Override
        public Set<String> roles() {
            return WORKERS;
        }

        @Override
        public @Nullable String count() {
            int unseen = notices.unseen(account.get().name());
            return unseen == 0 ? null : unseen + " new";
        }
    }
}
