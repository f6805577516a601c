package org.handrail.support;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Tests of the running application on H2 in memory. */
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:handrail;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE")
@Import({TrialForms.class, TrialProcess.class})
public abstract class OnH2 extends HandrailContext {

    /** People may sign in by an identity provider too. */
    @DynamicPropertySource
    static void identityProvider(DynamicPropertyRegistry properties) {
        properties.add("handrail.sign-in.issuer", IdentityProvider::issuer);
        properties.add("handrail.sign-in.client-id", () -> IdentityProvider.CLIENT);
        properties.add("handrail.sign-in.client-secret", () -> "not-used-elsewhere");
    }
}
