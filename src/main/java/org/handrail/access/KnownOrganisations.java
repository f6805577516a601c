package org.handrail.access;

import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Keeps the organisations that {@code handrail.organisations} names by their codes: people of others do not get in. */
@Component
@Order(KnownOrganisations.BEFORE_ACCOUNTS)
class KnownOrganisations implements ApplicationRunner {

    static final int BEFORE_ACCOUNTS = 5;

    private final Organisations organisations;
    private final Map<String, String> names;

    KnownOrganisations(Organisations organisations, Environment environment) {
        this.organisations = organisations;
        this.names = Binder.get(environment)
                .bind("handrail.organisations", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
    }

    @Override
    public void run(ApplicationArguments arguments) {
        names.forEach(organisations::keep);
    }
}
