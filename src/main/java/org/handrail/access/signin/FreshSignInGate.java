package org.handrail.access.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.handrail.access.AccountUser;
import org.handrail.access.programs.ProgramUser;
import org.handrail.platform.NeedsFreshSignIn;
import org.handrail.platform.SignedInByProgram;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Keeps weighty handlers for those who signed in a moment ago. A password that comes with the call is as fresh as can be; a
 * key proves a system and no person.
 */
@Component
class FreshSignInGate implements HandlerInterceptor, WebMvcConfigurer {

    private final RecentSignIn recent;
    private final SigningInAgain again;

    FreshSignInGate(RecentSignIn recent, SigningInAgain again) {
        this.recent = recent;
        this.again = again;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        NeedsFreshSignIn needed = needed(handler);
        if (needed == null || request.getDispatcherType() != DispatcherType.REQUEST) {
            return true;
        }
        Duration most = needed.minutes() == 0 ? recent.freshFor() : Duration.ofMinutes(needed.minutes());
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (isFresh(request, signedIn, most)) {
            return true;
        }
        if (signedIn == null || isProgram(request) || !(signedIn.getPrincipal() instanceof AccountUser user)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        again.hold(request, user);
        response.sendRedirect(request.getContextPath() + SigningInAgain.ASK);
        return false;
    }

    private boolean isFresh(HttpServletRequest request, @Nullable Authentication signedIn, Duration most) {
        if (signedIn != null && signedIn.getDetails() instanceof SignedInByProgram) {
            return !(signedIn.getPrincipal() instanceof ProgramUser);
        }
        return recent.isFresh(request, most);
    }

    /** What is no page and no form of a page: our interface, and what scripts on pages send. */
    private static boolean isProgram(HttpServletRequest request) {
        String type = request.getContentType();
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/")
                || !"GET".equals(request.getMethod()) && !"POST".equals(request.getMethod())
                || type != null && type.startsWith(MediaType.APPLICATION_JSON_VALUE)
                || accept != null && accept.contains("json") && !accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static @Nullable NeedsFreshSignIn needed(Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return null;
        }
        NeedsFreshSignIn own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), NeedsFreshSignIn.class);
        return own != null
                ? own
                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), NeedsFreshSignIn.class);
    }
}
