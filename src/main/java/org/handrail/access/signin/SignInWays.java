package org.handrail.access.signin;

import java.time.Clock;
import org.handrail.access.Accounts;
import org.handrail.audit.AuditTrail;
import org.handrail.platform.web.SignInChoices;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.stereotype.Component;

/** Opens the ways in that this installation has to the pages, and watches over those who came in. */
@Component
public class SignInWays {

    private final SignInChoices choices;
    private final Provider provider;
    private final ProviderPeople people;
    private final LetIn letIn;
    private final TurnedAway turnedAway;
    private final StillWelcome stillWelcome;

    SignInWays(
            SignInChoices choices,
            Provider provider,
            ProviderPeople people,
            LetIn letIn,
            TurnedAway turnedAway,
            Accounts accounts,
            AuditTrail trail,
            Clock clock) {
        this.choices = choices;
        this.provider = provider;
        this.people = people;
        this.letIn = letIn;
        this.turnedAway = turnedAway;
        this.stillWelcome = new StillWelcome(accounts, trail, clock);
    }

    public void openTo(HttpSecurity pages) throws Exception {
        pages.addFilterBefore(stillWelcome, AuthorizationFilter.class);
        if (choices.password()) {
            pages.formLogin(login -> login.loginPage("/login")
                    .successHandler(letIn)
                    .failureHandler(turnedAway)
                    .permitAll());
        }
        if (choices.provider()) {
            pages.oauth2Login(login -> login.loginPage("/login")
                    .clientRegistrationRepository(provider)
                    .authorizedClientRepository(new NoClients())
                    .authorizationEndpoint(begin -> begin.authorizationRequestResolver(new ProviderRequests(provider)))
                    .userInfoEndpoint(person -> person.oidcUserService(people))
                    .successHandler(letIn)
                    .failureHandler(turnedAway)
                    .permitAll());
        }
    }
}
