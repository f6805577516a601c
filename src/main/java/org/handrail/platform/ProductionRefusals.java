package org.handrail.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Stops a start in production that would not be safe: on H2, with the demonstration accounts, or without the secrets
 * and the identity provider that production must bring itself. It says everything that is wrong at once.
 */
public class ProductionRefusals implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final List<String[]> SECRETS = List.of(
            new String[] {"spring.datasource.password", "SPRING_DATASOURCE_PASSWORD"},
            new String[] {"handrail.vault.key", "HANDRAIL_VAULT_KEY"},
            new String[] {"handrail.vault.index-key", "HANDRAIL_VAULT_INDEX_KEY"},
            new String[] {"handrail.sign-in.issuer", "HANDRAIL_SIGN_IN_ISSUER"},
            new String[] {"handrail.sign-in.client-id", "HANDRAIL_SIGN_IN_CLIENT_ID"},
            new String[] {"handrail.sign-in.client-secret", "HANDRAIL_SIGN_IN_CLIENT_SECRET"});

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment environment = event.getEnvironment();
        List<String> profiles = Arrays.asList(environment.getActiveProfiles());
        if (!profiles.contains("production")) {
            return;
        }
        List<String> wrong = new ArrayList<>();
        if (profiles.contains("demo")) {
            wrong.add("the profile demo is on: its accounts have a password that everybody knows");
        }
        if (!environment.getProperty("spring.datasource.url", "").startsWith("jdbc:postgresql:")) {
            wrong.add("the database is not PostgreSQL: set SPRING_DATASOURCE_URL");
        }
        for (String[] secret : SECRETS) {
            if (environment.getProperty(secret[0], "").isBlank()) {
                wrong.add(secret[1] + " is not set");
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("Handrail does not start in production: " + String.join("; ", wrong) + ".");
        }
    }
}
