package org.handrail.access.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ScopeTests {

    @ParameterizedTest
    @CsvSource({
        "POST, /api/referrals, REFERRALS_WRITE",
        "GET, /api/cases/HR-2026-000001, CASES_READ",
        "GET, /api/cases/HR-2026-000001/history, CASES_READ",
        "POST, /api/cases/HR-2026-000001/service-referrals/1/decision, CASES_WRITE",
        "GET, /api/decisions, DECISIONS_READ",
        "GET, /api/decisions/level-of-need, DECISIONS_READ",
        "POST, /api/decisions/level-of-need/evaluate, DECISIONS_READ",
        "POST, /api/triage/recommendation, RECOMMENDATIONS_READ"
    })
    void opensItsCalls(String method, String path, Scope scope) {
        assertThat(scope.opens(new MockHttpServletRequest(method, path))).isTrue();
        assertThat(Arrays.stream(Scope.values()).filter(one -> one.opens(new MockHttpServletRequest(method, path))))
                .containsExactly(scope);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/referrals",
        "DELETE, /api/cases/HR-2026-000001",
        "GET, /api/openapi",
        "GET, /api/anything-new",
        "GET, /engine-rest/task",
        "POST, /api/referrals/1"
    })
    void opensNothingThatNoScopeNames(String method, String path) {
        assertThat(Scope.values()).noneMatch(scope -> scope.opens(new MockHttpServletRequest(method, path)));
    }

    @Test
    void knowsEachScopeByItsCode() {
        assertThat(Scope.values())
                .allSatisfy(scope -> assertThat(Scope.withCode(scope.code())).contains(scope));
        assertThat(Scope.withCode("everything")).isEmpty();
    }
}
