package org.handrail.access.engine;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.handrail.access.Accounts;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Places the filters that carry the signed-in person into the engine, right after Spring Security. */
@Configuration(proxyBeanMethods = false)
class EngineSignInSetup {

    private static final int AFTER_SPRING_SECURITY = 201;

    @Bean
    FilterRegistrationBean<WebappToken> engineWebappsToken() {
        FilterRegistrationBean<WebappToken> filter = new FilterRegistrationBean<>(new WebappToken());
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setOrder(AFTER_SPRING_SECURITY - 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<NonceOfEachPage> engineWebappsNonce() {
        FilterRegistrationBean<NonceOfEachPage> filter = new FilterRegistrationBean<>(new NonceOfEachPage());
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setOrder(AFTER_SPRING_SECURITY - 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> engineWebappsSignIn() {
        FilterRegistrationBean<ContainerBasedAuthenticationFilter> filter =
                new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.addInitParameter(
                ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM, SignedInToEngine.class.getName());
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setOrder(AFTER_SPRING_SECURITY);
        return filter;
    }

    @Bean
    FilterRegistrationBean<EngineUserFilter> engineUser(IdentityService identity, Accounts accounts) {
        FilterRegistrationBean<EngineUserFilter> filter =
                new FilterRegistrationBean<>(new EngineUserFilter(identity, accounts));
        filter.addUrlPatterns("/*");
        filter.setOrder(AFTER_SPRING_SECURITY);
        return filter;
    }
}
