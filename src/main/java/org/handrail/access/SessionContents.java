package org.handrail.access;

import java.util.Set;
import org.handrail.platform.KeptInSession;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.SavedCookie;

/** What a signed-in person's session holds of Spring Security and of us. */
@Configuration(proxyBeanMethods = false)
class SessionContents {

    @Bean
    KeptInSession signedInPerson() {
        return new KeptInSession(Set.of(
                AbstractAuthenticationToken.class,
                Account.class,
                AccountUser.class,
                DefaultCsrfToken.class,
                DefaultSavedRequest.class,
                Role.class,
                SavedCookie.class,
                SecurityContextImpl.class,
                SimpleGrantedAuthority.class,
                UsernamePasswordAuthenticationToken.class,
                WebAuthenticationDetails.class));
    }
}
