package org.handrail.triage;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** Reads the lists of triage once; {@code triage/areas.properties} holds the areas until a configuration overrides it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AreaSettings.class)
@PropertySource("classpath:triage/areas.properties")
class TriageConfiguration {

    @Bean
    Codes codes() {
        return Codes.packaged();
    }

    @Bean
    InputCatalogue inputCatalogue() {
        return InputCatalogue.packaged();
    }
}
