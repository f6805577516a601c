package org.handrail.access.engine;

import java.util.Set;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.handrail.platform.KeptInSession;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the engine's web applications keep in a session. */
@Configuration(proxyBeanMethods = false)
class EngineSessionContents {

    @Bean
    KeptInSession signedInToTheEngine() {
        return new KeptInSession(Set.of(Authentication.class, Authentications.class, UserAuthentication.class));
    }
}
