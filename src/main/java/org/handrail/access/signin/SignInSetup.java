package org.handrail.access.signin;

import java.util.Map;
import java.util.Set;
import org.handrail.platform.KeptInSession;
import org.handrail.platform.web.SignInChoices;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.filter.OrderedRequestContextFilter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.AbstractOAuth2Token;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponseType;

/** Which ways in there are, and what they leave in a session. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class SignInSetup {

    @Bean
    Provider identityProvider(SignInSettings settings) {
        return new Provider(settings);
    }

    @Bean
    SignInChoices signInChoices(SignInSettings settings, Environment environment) {
        return new SignInChoices(environment.acceptsProfiles(Profiles.of("demo")), settings.hasProvider());
    }

    /** Ahead of Spring Security: whoever signs somebody in asks from which address. Jersey would place it behind. */
    @Bean
    OrderedRequestContextFilter requestContextFilter() {
        return new OrderedRequestContextFilter();
    }

    /** Tells of a pause too: Spring Security knows its own exceptions only. */
    @Bean
    AuthenticationEventPublisher signInEvents(ApplicationEventPublisher events) {
        DefaultAuthenticationEventPublisher publisher = new DefaultAuthenticationEventPublisher(events);
        publisher.setAdditionalExceptionMappings(Map.of(TriesPaused.class, AuthenticationFailureLockedEvent.class));
        return publisher;
    }

    @Bean
    KeptInSession signingIn() {
        return new KeptInSession(Set.of(
                AbstractOAuth2Token.class,
                AuthorizationGrantType.class,
                HeldRequest.class,
                OAuth2AuthenticationToken.class,
                OAuth2AuthorizationRequest.class,
                OAuth2AuthorizationResponseType.class,
                ProviderUser.class));
    }
}
