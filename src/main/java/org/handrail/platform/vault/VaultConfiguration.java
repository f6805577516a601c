package org.handrail.platform.vault;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VaultSettings.class)
class VaultConfiguration {

    static final int CACHED_KEYS = 2_000;
    static final Duration CACHED_FOR = Duration.ofSeconds(3);

    @Bean
    MasterKeys vaultMasterKeys(VaultSettings settings, Environment environment) {
        return new VaultKeys(settings, environment).find();
    }

    @Bean
    KeyCache vaultKeyCache() {
        return new KeyCache(CACHED_KEYS, CACHED_FOR, System::nanoTime);
    }
}
