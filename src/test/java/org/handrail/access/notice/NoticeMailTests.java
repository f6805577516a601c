package org.handrail.access.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class NoticeMailTests {

    private static final Instant NOW = Instant.parse("2026-06-15T09:30:00Z");
    private static final MailSettings SETTINGS =
            new MailSettings("handrail@example.org", "", "https://handrail.example.org");

    private final DataSource source = TestDatabase.H2.migrated();
    private final JdbcClient jdbc = JdbcClient.create(source);
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    @BeforeEach
    void startsTheServer() {
        jdbc.sql("delete from access_notice").update();
        new MailAddresses(jdbc).keep("infoofficer", "officer@example.org");
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
    }

    @AfterEach
    void stopsTheServer() {
        server.stop();
    }

    @Test
    void mailsTheReferenceAndALinkAndNothingElse() throws Exception {
        notice("infoofficer");

        assertThat(mailAt(NOW).send(sender)).isEqualTo(1);
        assertThat(mailAt(NOW).send(sender)).isZero();
        assertThat(server.getReceivedMessages()).singleElement().satisfies(mail -> {
            assertThat(mail.getAllRecipients()[0]).hasToString("officer@example.org");
            assertThat(mail.getSubject()).isEqualTo("Handrail: HR-2026-000007");
            assertThat(GreenMailUtil.getBody(mail))
                    .contains("HR-2026-000007: Somebody opened a case in an emergency.")
                    .contains("https://handrail.example.org/notices")
                    .doesNotContain("practitioner2");
        });
    }

    @Test
    void triesAgainUntilTheServerIsBack() {
        notice("infoofficer");
        server.stop();
        assertThat(mailAt(NOW).send(sender)).isZero();
        assertThat(mailAt(NOW.plusSeconds(10)).send(sender)).isZero();

        server.start();
        sender.setPort(server.getSmtp().getPort());
        assertThat(mailAt(NOW.plus(Duration.ofMinutes(3))).send(sender)).isEqualTo(1);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void sendsNothingToAnAccountWithoutAnAddress() {
        notice("practitioner");

        assertThat(mailAt(NOW).send(sender)).isZero();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private NoticeMail mailAt(Instant now) {
        return new NoticeMail(jdbc, SETTINGS, Clock.fixed(now, ZoneOffset.UTC));
    }

    private void notice(String recipient) {
        jdbc.sql("""
            insert into access_notice (id, recipient, kind, case_reference, about, sent_at, mail_tries, mail_next)
            values (?, ?, 'CASE_OPENED_IN_EMERGENCY', 'HR-2026-000007', 'practitioner2', ?, 0, ?)\
            """)
                .params(UUID.randomUUID(), recipient, DatabaseTime.of(NOW), DatabaseTime.of(NOW))
                .update();
    }
}
