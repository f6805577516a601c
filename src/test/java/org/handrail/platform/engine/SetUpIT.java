package org.handrail.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.admin.impl.web.SetupResource;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.rest.dto.identity.UserCredentialsDto;
import org.camunda.bpm.engine.rest.dto.identity.UserDto;
import org.camunda.bpm.engine.rest.dto.identity.UserProfileDto;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.handrail.support.OnH2;
import org.handrail.support.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;

/** CVE-2026-77226: making the first administrator, while the group of administrators is there and empty. */
class SetUpIT extends OnH2 {

    private static final String ADMINISTRATORS = "camunda-admin";
    private static final String STRANGER = "stranger";

    private static final Map<String, Object> NEW_USER = Map.of(
            "profile",
            Map.of("id", STRANGER, "firstName", "a", "lastName", "b", "email", "a@example.org"),
            "credentials",
            Map.of("password", "stranger-12345678"));

    private static final List<String> PATHS = List.of(
            "/camunda/api/admin/setup/default/user/create",
            "/camunda/api/admin/setup/default/user/create/",
            "/camunda/api/admin/setup/other/user/create",
            "/camunda/app/admin/default/setup/",
            "/camunda/app/welcome/default/setup/");

    @Autowired
    private IdentityService identity;

    @Autowired
    private AuthorizationService authorizations;

    @BeforeEach
    void hasAnEmptyGroupOfAdministrators() {
        Group group = identity.newGroup(ADMINISTRATORS);
        group.setName(ADMINISTRATORS);
        group.setType("SYSTEM");
        identity.saveGroup(group);
    }

    @AfterEach
    void madeNoUser() {
        identity.deleteGroup(ADMINISTRATORS);
        assertThat(identity.createUserQuery().userId(STRANGER).count()).isZero();
    }

    @Test
    void hasNoAdministratorFromTheStart() {
        assertThat(identity.createUserQuery().memberOfGroup(ADMINISTRATORS).count())
                .isZero();
        assertThat(identity.createUserQuery().userIdIn("admin", "demo", "root").count())
                .isZero();
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.AUTHORIZATION)
                        .count())
                .isZero();
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.USER)
                        .resourceId(ANY)
                        .count())
                .isZero();
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.APPLICATION)
                        .resourceId("admin")
                        .count())
                .isZero();
    }

    @Test
    void refusesAnybodyWithoutASession() {
        for (String path : PATHS) {
            for (HttpHeaders headers : List.of(json(), withToken())) {
                assertThat(status(path, headers)).as(path).isEqualTo(HttpStatus.FORBIDDEN);
                headers.setBasicAuth("operator", PASSWORD);
                assertThat(status(path, headers)).as(path).isEqualTo(HttpStatus.FORBIDDEN);
            }
        }
    }

    @Test
    void refusesWhoSignedInWithATokenAndWithout() throws Exception {
        for (String account : List.of("triage", "operator")) {
            Person person = Person.signIn(port, account);
            for (String path : PATHS) {
                assertThat(person.callsWebApplication("POST", path, NEW_USER).statusCode())
                        .as("%s as %s, without a token", path, account)
                        .isEqualTo(HttpStatus.FORBIDDEN.value());
            }
            person.get("/camunda/app/welcome/default/");
            for (String path : PATHS) {
                assertThat(person.callsWebApplication("POST", path, NEW_USER).statusCode())
                        .as("%s as %s, with a token", path, account)
                        .isEqualTo(HttpStatus.FORBIDDEN.value());
            }
        }
    }

    /** Even if a request came past the rules for paths. */
    @Test
    void refusesItInTheEngineAsWell() {
        EngineWatch.expectsRefusals(1);

        assertThatThrownBy(() -> inWebCallOfNobody(() -> {
                    User user = identity.newUser(STRANGER);
                    identity.saveUser(user);
                }))
                .isInstanceOf(CommandRefusal.class);
        assertThatThrownBy(() -> inWebCallOfNobody(SetUpIT::askTheSetUpItself)).isInstanceOf(RestException.class);
    }

    private static void askTheSetUpItself() {
        UserDto user = new UserDto();
        UserProfileDto profile = new UserProfileDto();
        profile.setId(STRANGER);
        user.setProfile(profile);
        user.setCredentials(new UserCredentialsDto());
        try {
            new SetupResource().createInitialUser("default", user);
        } catch (IOException | jakarta.servlet.ServletException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private static void inWebCallOfNobody(Runnable work) {
        SystemScope.leave(null);
        WebCall.begin(new MockHttpServletRequest("POST", "/camunda/api/admin/setup/default/user/create"));
        try {
            work.run();
        } finally {
            WebCall.end();
            SystemScope.enter("test");
        }
    }

    private static HttpHeaders json() {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return headers;
    }

    private static HttpHeaders withToken() {
        HttpHeaders headers = json();
        headers.set("X-XSRF-TOKEN", "0123456789");
        headers.set(HttpHeaders.COOKIE, "XSRF-TOKEN=0123456789");
        return headers;
    }

    private HttpStatus status(String path, HttpHeaders headers) {
        return HttpStatus.valueOf(anonymous()
                .exchange(path, HttpMethod.POST, new HttpEntity<>(NEW_USER, headers), String.class)
                .getStatusCode()
                .value());
    }
}
