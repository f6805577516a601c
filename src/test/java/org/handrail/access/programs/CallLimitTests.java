package org.handrail.access.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.util.Set;
import org.handrail.access.Account;
import org.handrail.access.AccountUser;
import org.handrail.access.Role;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditTrail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class CallLimitTests {

    private final AuditTrail trail = mock(AuditTrail.class);
    private final CallLimit limit = new CallLimit(3, trail, Clock.systemUTC());

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void stopsOneAccountAndNoOther() throws Exception {
        for (int call = 0; call < 3; call++) {
            assertThat(call("loop").getStatus()).isEqualTo(200);
        }
        MockHttpServletResponse refused = call("loop");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(String.valueOf(refused.getHeader("Retry-After"))))
                .isBetween(1, 21);
        assertThat(call("other").getStatus()).isEqualTo(200);
        call("loop");
        verify(trail, times(1)).recordApart(argThat(entry -> entry.action() == AuditAction.CALLS_LIMITED));
    }

    private MockHttpServletResponse call(String account) throws Exception {
        AccountUser user = new AccountUser(
                new Account(account, "System", "school", Role.PARTNER_WORKER, Set.of(), true, null), null, true);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(new MockHttpServletRequest("GET", "/api/decisions"), response, new MockFilterChain());
        return response;
    }
}
