package org.handrail.access.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.handrail.access.Account;
import org.handrail.access.AccountKept;
import org.handrail.access.Accounts;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the account of a person whom the identity provider has let in. The name belongs to the person whom it was kept for
 * first: a name that is given to somebody else later does not open the first one's work.
 */
@Component
class ProviderAccounts {

    private record Known(String name, @Nullable String subjectDigest) {}

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProviderAccounts(
            JdbcClient jdbc, Accounts accounts, AuditTrail trail, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param person issuer and subject, which the provider gives to one person only
     * @throws SignInRefused when the organisation is unknown, the name is another person's or the account is off
     */
    @Transactional
    public Account keep(Account told, String person) {
        String digest = digest(person);
        if (!knowsOrganisation(told.organisation())) {
            throw new SignInRefused(Refusal.UNKNOWN_ORGANISATION, told.name());
        }
        Optional<Known> known = known(told.name(), digest);
        if (known.isEmpty()) {
            add(told, digest);
            return changed(told);
        }
        check(known.get(), told, digest);
        Account before = accounts.now(told.name()).orElseThrow();
        if (!before.isUsableAt(clock.instant())) {
            throw new SignInRefused(Refusal.ACCOUNT_OFF, told.name());
        }
        Account after = new Account(
                told.name(), told.title(), told.organisation(), told.role(), told.groups(), true, before.validUntil());
        if (after.equals(before)) {
            return before;
        }
        accounts.change(after);
        return changed(after);
    }

    private static void check(Known known, Account told, String digest) {
        if (!known.name().equals(told.name())) {
            throw new SignInRefused(Refusal.NAME_CHANGED, told.name());
        }
        if (!digest.equals(known.subjectDigest())) {
            throw new SignInRefused(Refusal.NAME_TAKEN, told.name());
        }
    }

    private void add(Account told, String digest) {
        accounts.keep(told, null);
        jdbc.sql("update access_account set subject_digest = :digest where name = :name")
                .param("digest", digest)
                .param("name", told.name())
                .update();
    }

    private Account changed(Account account) {
        trail.record(AuditEntry.of(AuditAction.ACCOUNT_KEPT)
                .by(new Actor(account.name(), account.organisation()))
                .about(account.name())
                .detail("organisation", account.organisation())
                .detail("role", account.role().name()));
        events.publishEvent(new AccountKept(account));
        return account;
    }

    /** The account with this name, or else the one of this person under another name. */
    private Optional<Known> known(String name, String digest) {
        return jdbc
                .sql("select name, subject_digest from access_account where name = :name or subject_digest = :digest")
                .param("name", name)
                .param("digest", digest)
                .query(Known.class)
                .list()
                .stream()
                .max((one, other) ->
                        Boolean.compare(one.name().equals(name), other.name().equals(name)));
    }

    private boolean knowsOrganisation(String code) {
        return jdbc.sql("select code from access_organisation where code = :code")
                .param("code", code)
                .query(String.class)
                .optional()
                .isPresent();
    }

    private static String digest(String person) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(person.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("This Java cannot do SHA-256.", fault);
        }
    }
}
