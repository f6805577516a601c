package org.handrail.access;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import org.handrail.access.programs.CallLimit;
import org.handrail.access.programs.OpenToScopes;
import org.handrail.access.programs.ProgramSettings;
import org.handrail.access.signin.Paused;
import org.handrail.access.signin.SignInWays;
import org.handrail.audit.AuditTrail;
import org.handrail.platform.SignedInByProgram;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may call which path. The most specific chain comes first; what no rule names is refused. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableConfigurationProperties(ProgramSettings.class)
class SecuritySetup {

    /** Set-up and password pages of the engine (CVE-2026-77226) and ways round a task's form. */
    private static final String[] CLOSED = {
        "/camunda/api/admin/setup/**",
        "/camunda/app/*/*/setup/**",
        "/camunda/api/admin/auth/user/*/login/**",
        "/camunda/api/engine/engine/*/task/*/rendered-form",
        "/camunda/api/engine/engine/*/task/*/bpmnError",
        "/camunda/api/engine/engine/*/task/*/bpmnEscalation",
        "/engine-rest/task/*/rendered-form",
        "/engine-rest/task/*/bpmnError",
        "/engine-rest/task/*/bpmnEscalation",
        "/engine-rest/engine/*/task/*/rendered-form",
        "/engine-rest/engine/*/task/*/bpmnError",
        "/engine-rest/engine/*/task/*/bpmnEscalation"
    };

    private static final String[] CASE_WORK = Arrays.stream(Role.values())
            .filter(Role::doesCaseWork)
            .map(Role::name)
            .toArray(String[]::new);

    private final EngineRoutes engineRoutes = EngineRoutes.packaged();

    /** Paths are matched as they come in, whichever servlet serves them: pages, both engine interfaces, web apps. */
    @Bean
    PathPatternRequestMatcherBuilderFactoryBean pathMatchers() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    @Bean
    CallLimit callLimit(ProgramSettings settings, AuditTrail trail, Clock clock) {
        return new CallLimit(settings.callsPerMinute(), trail, clock);
    }

    /** It stands in two chains of Spring Security and nowhere else. */
    @Bean
    FilterRegistrationBean<CallLimit> callLimitOnlyThere(CallLimit limit) {
        FilterRegistrationBean<CallLimit> nowhere = new FilterRegistrationBean<>(limit);
        nowhere.setEnabled(false);
        return nowhere;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** A path with an encoded or doubled slash is bad input, not a fault. */
    @Bean
    RequestRejectedHandler requestRejectedHandler() {
        return new HttpStatusRequestRejectedHandler(HttpStatus.BAD_REQUEST.value());
    }

    @Bean
    @Order(1)
    SecurityFilterChain closed(HttpSecurity http) throws Exception {
        return http.securityMatcher(CLOSED)
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.FORBIDDEN)))
                .build();
    }

    /** Machines only: no session, no cookie, nothing a browser page could send. */
    @Bean
    @Order(2)
    SecurityFilterChain engineRest(HttpSecurity http, CallLimit limit) throws Exception {
        return http.securityMatcher("/engine-rest/**")
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(new Paused(unauthorised()))
                        .authenticationDetailsSource(request -> SignedInByProgram.EACH_CALL))
                .addFilterBefore(new MachinesOnly(), BasicAuthenticationFilter.class)
                .addFilterBefore(limit, AuthorizationFilter.class)
                .addFilterAfter(new ListLimit(engineRoutes), AuthorizationFilter.class)
                .authorizeHttpRequests(requests ->
                        requests.anyRequest().access(AuthorizationManagers.allOf(engineRoutes, new OpenToScopes())))
                .exceptionHandling(errors ->
                        errors.authenticationEntryPoint(unauthorised()).accessDeniedHandler(new EngineCallRefused()))
                .build();
    }

    /** Programs: by password, or not signed in at all. They get no session; a call with one is a person's, from a page. */
    @Bean
    @Order(3)
    SecurityFilterChain apiForPrograms(HttpSecurity http, CallLimit limit) throws Exception {
        RequestMatcher program = request -> {
            String header = request.getHeader("Authorization");
            return request.getRequestedSessionId() == null
                    || header != null && header.regionMatches(true, 0, "Basic ", 0, 6);
        };
        return http.securityMatcher(new AndRequestMatcher(
                        PathPatternRequestMatcher.withDefaults().matcher("/api/**"), program))
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.disable())
                .sessionManagement(sessions ->
                        sessions.sessionCreationPolicy(STATELESS).sessionFixation(session -> session.none()))
                .httpBasic(with -> with.authenticationEntryPoint(new Paused(new ApiSignIn()))
                        .authenticationDetailsSource(request -> SignedInByProgram.EACH_CALL))
                .addFilterBefore(limit, AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().access(new OpenToScopes()))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(new ApiSignIn()))
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http, SignInWays signIn, CallLimit limit) throws Exception {
        signIn.openTo(http);
        return http.addFilterBefore(limit, AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/login/refused", "/login/sign-out-there")
                        .permitAll()
                        .requestMatchers("/operations/**")
                        .hasRole(Role.OPERATOR.name())
                        .requestMatchers("/login", "/about", "/accessibility", "/error", "/assets/**", "/favicon.ico")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole(Role.OPERATOR.name())
                        .requestMatchers("/camunda/api/**")
                        .access(engineRoutes)
                        .requestMatchers(HttpMethod.GET, "/camunda/app/tasklist/**")
                        .hasAnyRole(CASE_WORK)
                        .requestMatchers(HttpMethod.GET, "/camunda/app/cockpit/**")
                        .hasRole(Role.OPERATOR.name())
                        .requestMatchers(
                                HttpMethod.GET, "/camunda/lib/**", "/camunda/assets/**", "/camunda/favicon.ico")
                        .authenticated()
                        .requestMatchers("/camunda/**", "/webjars/**")
                        .denyAll()
                        .requestMatchers("/audit/**")
                        .hasAnyRole(Role.AUDITOR.name(), Role.INSPECTOR.name(), Role.INFORMATION_OFFICER.name())
                        .anyRequest()
                        .authenticated())
                .addFilterAfter(new ListLimit(engineRoutes), AuthorizationFilter.class)
                .addFilterAfter(new PlainQuestion(engineRoutes), AuthorizationFilter.class)
                .logout(logout -> logout.logoutRequestMatcher(
                                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/logout"))
                        .logoutSuccessUrl("/login?signed-out"))
                .csrf(csrf -> csrf.ignoringRequestMatchers("/camunda/api/**", "/camunda/app/**"))
                .headers(headers -> headers.disable())
                .exceptionHandling(errors -> errors.defaultAccessDeniedHandlerFor(
                                new EngineCallRefused(),
                                PathPatternRequestMatcher.withDefaults().matcher("/camunda/api/**"))
                        .defaultAuthenticationEntryPointFor(
                                unauthorised(),
                                PathPatternRequestMatcher.withDefaults().matcher("/camunda/api/**"))
                        .defaultAuthenticationEntryPointFor(
                                new ApiSignIn(),
                                PathPatternRequestMatcher.withDefaults().matcher("/api/**"))
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), request -> true))
                .build();
    }

    /** A plain 401: a challenge would make a browser's own password box appear, or hang a script. */
    private static HttpStatusEntryPoint unauthorised() {
        return new HttpStatusEntryPoint(HttpStatus.valueOf(HttpServletResponse.SC_UNAUTHORIZED));
    }
}
