package org.handrail.access;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.handrail.platform.web.SignInExamples;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows the demo accounts on the sign-in page. */
@Component
@Profile("demo")
class DemoSignInExamples implements SignInExamples {

    private final JdbcClient jdbc;

    DemoSignInExamples(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Example> all() {
        Map<String, String> names = jdbc.sql("select code, name from access_organisation").query().listOfRows().stream()
                .collect(Collectors.toMap(row -> (String) row.get("code"), row -> (String) row.get("name")));
        return DemoAccounts.list().stream()
                .map(account -> new Example(
                        account.name(),
                        account.title(),
                        names.getOrDefault(account.organisation(), account.organisation())))
                .toList();
    }

    @Override
    public String password() {
        return DemoAccounts.PASSWORD;
    }
}
