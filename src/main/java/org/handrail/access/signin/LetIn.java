package org.handrail.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.handrail.access.AccountUser;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** What follows when somebody got in: the moment is noted, and they come to where they wanted to be. */
@Component
class LetIn implements AuthenticationSuccessHandler {

    private final SavedRequestAwareAuthenticationSuccessHandler onward =
            new SavedRequestAwareAuthenticationSuccessHandler();
    private final RecentSignIn recent;
    private final SigningInAgain again;

    LetIn(RecentSignIn recent, SigningInAgain again) {
        this.recent = recent;
        this.again = again;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        if (authentication.getPrincipal() instanceof ProviderUser) {
            proved(request);
        } else {
            recent.now(request);
        }
        if (authentication.getPrincipal() instanceof AccountUser user && again.isUnderWay(request, user)) {
            again.comesBack(request);
            if (recent.isFresh(request, recent.freshFor())) {
                again.done(user);
            }
            response.sendRedirect(request.getContextPath() + SigningInAgain.ONWARD);
            return;
        }
        onward.onAuthenticationSuccess(request, response, authentication);
    }

    /** The provider may let somebody in whom it saw this morning: that is no fresh sign-in, and neither is one it does not date. */
    private void proved(HttpServletRequest request) {
        Object at = request.getAttribute(ProviderPeople.PROVED_AT);
        recent.at(request, at instanceof Instant moment ? moment : Instant.EPOCH);
    }
}
