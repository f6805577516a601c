package org.handrail.triage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.handrail.access.Role;
import org.handrail.triage.PackagedAreas;
import org.handrail.triage.PackagedTables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.core.context.SecurityContextHolder;

class RecommendationAccessTests {

    private static final Set<Role> ALLOWED =
            EnumSet.of(Role.TRIAGE_OFFICER, Role.POLICY_EDITOR, Role.POLICY_APPROVER, Role.AUDITOR, Role.INSPECTOR);

    private final RecommendationApi api = secured(new RecommendationApi(
            PackagedTables.checking(), new AreaOfRequest(PackagedAreas.settings()), PackagedTables.recommending()));

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void recommendsOnlyForRolesOfTheContract(Role role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("somebody", "", role.authority()));
        RecommendationRequest request = new RecommendationRequest(null, Map.of(), Map.of(), Map.of());

        if (ALLOWED.contains(role)) {
            assertThat(api.recommend(request).response()).isEqualTo("SUPERVISOR_DECIDES");
        } else {
            assertThatThrownBy(() -> api.recommend(request)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private static RecommendationApi secured(RecommendationApi api) {
        ProxyFactory proxy = new ProxyFactory(api);
        proxy.setProxyTargetClass(true);
        proxy.addAdvisor(AuthorizationManagerBeforeMethodInterceptor.preAuthorize());
        return (RecommendationApi) proxy.getProxy();
    }
}
