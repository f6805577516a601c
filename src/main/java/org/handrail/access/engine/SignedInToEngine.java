package org.handrail.access.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.handrail.access.Account;
import org.handrail.access.AccountUser;
import org.handrail.access.Accounts;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Tells the engine's web applications who signed in, so that there is one sign-in for everything. */
public class SignedInToEngine implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof AccountUser user)) {
            return AuthenticationResult.unsuccessful();
        }
        Account account = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
                .getBean(Accounts.class)
                .today(user.account());
        AuthenticationResult result = AuthenticationResult.successful(account.name());
        result.setGroups(new ArrayList<>(account.groups()));
        result.setTenants(new ArrayList<>());
        return result;
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {}
}
