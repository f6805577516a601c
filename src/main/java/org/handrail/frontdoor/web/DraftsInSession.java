package org.handrail.frontdoor.web;

import java.util.Set;
import org.handrail.platform.KeptInSession;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a session holds of referrals being written. */
@Configuration(proxyBeanMethods = false)
class DraftsInSession {

    @Bean
    KeptInSession referralsBeingWritten() {
        return new KeptInSession(
                Set.of(Answers.class, ReferralDraft.class, ReferralDraft.PersonDraft.class, SessionDrafts.class));
    }
}
