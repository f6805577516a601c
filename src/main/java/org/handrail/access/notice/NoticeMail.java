package org.handrail.access.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handrail.access.notice.AccessNotice.Kind;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Mails the notices that were committed. A mail holds a reference and a link, and nothing about a person. One that could
 * not be sent is tried again, later each time; one may be sent twice, and none is lost.
 */
@Component
class NoticeMail {

    private record Waiting(UUID id, String recipient, Kind kind, CaseReference caseReference, int tries) {}

    private static final Logger LOG = LoggerFactory.getLogger(NoticeMail.class);
    private static final int AT_ONCE = 50;
    private static final Duration SENDING = Duration.ofMinutes(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration TRIED_FOR = Duration.ofDays(5);

    private final JdbcClient jdbc;
    private final MailSettings settings;
    private final Clock clock;

    NoticeMail(JdbcClient jdbc, MailSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many mails went out. */
    int send(JavaMailSender sender) {
        int sent = 0;
        for (Waiting notice : waiting()) {
            if (taken(notice)) {
                sent += send(notice, sender) ? 1 : 0;
            }
        }
        return sent;
    }

    private List<Waiting> waiting() {
        Instant now = clock.instant();
        return jdbc.sql("""
            select id, recipient, kind, case_reference, mail_tries from access_notice
            where mailed_at is null and mail_next <= :now and sent_at > :since order by sent_at limit :most\
            """)
                .param("now", DatabaseTime.of(now))
                .param("since", DatabaseTime.of(now.minus(TRIED_FOR)))
                .param("most", AT_ONCE)
                .query((row, number) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getString("recipient"),
                        Kind.valueOf(row.getString("kind")),
                        CaseReference.parse(row.getString("case_reference")),
                        row.getInt("mail_tries")))
                .list();
    }

    /** One node takes it; should that node die, another tries after a while. */
    private boolean taken(Waiting notice) {
        return jdbc.sql("""
            update access_notice set mail_tries = mail_tries + 1, mail_next = ?
            where id = ? and mailed_at is null and mail_tries = ?\
            """)
                        .params(
                                DatabaseTime.of(clock.instant().plus(pause(notice.tries()))),
                                notice.id(),
                                notice.tries())
                        .update()
                == 1;
    }

    private boolean send(Waiting notice, JavaMailSender sender) {
        Optional<String> address = addressOf(notice.recipient());
        if (address.isEmpty()) {
            return false;
        }
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom(settings.from());
        mail.setTo(address.get());
        mail.setSubject("Handrail: " + notice.caseReference());
        mail.setText("""
            %s: %s.

            Sign in to read more: %s/notices

            This mail holds no personal details. Please do not add any when you reply or pass it on.
            """.formatted(notice.caseReference(), notice.kind().words(), settings.link()));
        try {
            sender.send(mail);
        } catch (MailException refused) {
            LOG.warn("A notice could not be mailed at try {} and will be tried again.", notice.tries() + 1);
            return false;
        }
        jdbc.sql("update access_notice set mailed_at = ? where id = ?")
                .params(DatabaseTime.of(clock.instant()), notice.id())
                .update();
        return true;
    }

    private Optional<String> addressOf(String account) {
        return jdbc.sql("select address from access_mail_address where account = ?")
                .param(account)
                .query(String.class)
                .optional()
                .or(() -> Optional.of(settings.fallback()).filter(address -> !address.isBlank()));
    }

    private static Duration pause(int tries) {
        Duration pause = SENDING.multipliedBy(1L << Math.min(tries, 5));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
