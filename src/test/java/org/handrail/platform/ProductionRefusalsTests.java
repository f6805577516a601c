package org.handrail.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultBootstrapContext;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class ProductionRefusalsTests {

    private static final Map<String, Object> SAFE = Map.of(
            "spring.datasource.url", "jdbc:postgresql://localhost/handrail",
            "spring.datasource.password", "secret",
            "handrail.vault.key", "key",
            "handrail.vault.index-key", "key",
            "handrail.sign-in.issuer", "https://identity.example/realms/council",
            "handrail.sign-in.client-id", "handrail",
            "handrail.sign-in.client-secret", "secret");

    @Test
    void startsInProductionWithEverythingThatItNeeds() {
        assertThatCode(() -> start(SAFE, "production", "postgresql")).doesNotThrowAnyException();
    }

    @Test
    void leavesOtherProfilesAlone() {
        assertThatCode(() -> start(Map.of(), "demo")).doesNotThrowAnyException();
    }

    @Test
    void refusesProductionOnH2() {
        assertThatThrownBy(() -> start(Map.of("spring.datasource.url", "jdbc:h2:file:./data/handrail"), "production"))
                .hasMessageContaining("PostgreSQL");
    }

    @Test
    void refusesProductionWithTheDemonstrationAccounts() {
        assertThatThrownBy(() -> start(SAFE, "production", "demo")).hasMessageContaining("demo");
    }

    @Test
    void refusesProductionWithoutAnIdentityProvider() {
        Map<String, Object> without = new HashMap<>(SAFE);
        without.keySet().removeIf(name -> name.startsWith("handrail.sign-in."));

        assertThatThrownBy(() -> start(without, "production"))
                .hasMessageContaining("HANDRAIL_SIGN_IN_ISSUER")
                .hasMessageContaining("HANDRAIL_SIGN_IN_CLIENT_ID")
                .hasMessageContaining("HANDRAIL_SIGN_IN_CLIENT_SECRET");
    }

    @Test
    void namesEverySecretThatIsMissingAndNoneThatIsThere() {
        assertThatThrownBy(() -> start(
                        Map.of(
                                "spring.datasource.url", "jdbc:postgresql://localhost/handrail",
                                "handrail.vault.key", "top-secret"),
                        "production"))
                .hasMessageContaining("SPRING_DATASOURCE_PASSWORD")
                .hasMessageContaining("HANDRAIL_VAULT_INDEX_KEY")
                .hasMessageNotContaining("HANDRAIL_VAULT_KEY is")
                .hasMessageNotContaining("top-secret");
    }

    private static void start(Map<String, Object> properties, String... profiles) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.setActiveProfiles(profiles);
        environment.getPropertySources().addFirst(new MapPropertySource("test", properties));
        new ProductionRefusals()
                .onApplicationEvent(new ApplicationEnvironmentPreparedEvent(
                        new DefaultBootstrapContext(), new SpringApplication(), new String[0], environment));
    }
}
