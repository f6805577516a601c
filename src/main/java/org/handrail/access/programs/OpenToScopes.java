package org.handrail.access.programs;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Lets a key through where one of its scopes names the call, and everybody else who signed in as before. */
public class OpenToScopes implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationDecision check(
            Supplier<@Nullable Authentication> signedIn, RequestAuthorizationContext context) {
        Authentication authentication = signedIn.get();
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            return new AuthorizationDecision(false);
        }
        return new AuthorizationDecision(!(authentication.getPrincipal() instanceof ProgramUser program)
                || program.scopes().stream().anyMatch(scope -> scope.opens(context.getRequest())));
    }
}
