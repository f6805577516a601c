package org.handrail.caserecord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.ReadMemory;
import org.handrail.platform.vault.Opened;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The referrals of each case: its own, and those of cases that were added to it. */
@Component
public class Referrals {

    /** A referral was kept with its case. */
    public record ReferralAdded(CaseReference reference, ReferralChannel channel, Actor by, Instant at)
            implements CaseEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("channel", channel.name());
        }
    }

    private static final String REFERRER = "referral.referrer";
    private static final String REASON = "referral.reason";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;
    private final CaseWords words;
    private final Stamping stamping;

    Referrals(JdbcClient jdbc, CaseWords words, Stamping stamping) {
        this.jdbc = jdbc;
        this.words = words;
        this.stamping = stamping;
    }

    /** Keeps a referral with its case. */
    @Transactional
    public void add(CaseReference reference, NewReferral referral) {
        Stamp stamp = stamping.now();
        CaseWords.Sealer sealer = words.of(reference);
        jdbc.sql("""
                        insert into caserecord_referral
                            (reference, referrer, reason, channel, received_at, recorded_by, recorded_for)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        reference.toString(),
                        sealer.seal(REFERRER, json(referral.referrer())),
                        sealer.seal(REASON, CaseWords.checked(referral.reason())),
                        referral.channel().name(),
                        DatabaseTime.of(referral.receivedAt()),
                        stamp.by().account(),
                        stamp.by().organisation())
                .update();
        stamping.publish(new ReferralAdded(reference, referral.channel(), stamp.by(), stamp.at()));
    }

    /** The referrals of the case and of every case that was added to it, oldest first. */
    public List<Referral> of(CaseReference reference) {
        return ReadMemory.once(this, reference, () -> read(reference));
    }

    private List<Referral> read(CaseReference reference) {
        Map<String, CaseWords.Sealer> sealers = new HashMap<>();
        return jdbc.sql("""
                        select r.* from caserecord_referral r join caserecord_case c on c.reference = r.reference
                        where c.reference = :reference or c.added_to = :reference
                        order by r.received_at, r.id""").param("reference", reference.toString()).query((row, number) -> read(row)).list().stream()
                .map(row -> open(
                        row, sealers.computeIfAbsent(row.reference().toString(), own -> words.of(row.reference()))))
                .toList();
    }

    private static Referral read(ResultSet row) throws SQLException {
        return new Referral(
                row.getLong("id"),
                CaseReference.parse(row.getString("reference")),
                new Referrer(row.getString("referrer"), "", "", ""),
                row.getString("reason"),
                ReferralChannel.valueOf(row.getString("channel")),
                DatabaseTime.instant(row, "received_at"),
                new Actor(row.getString("recorded_by"), row.getString("recorded_for")));
    }

    private static Referral open(Referral row, CaseWords.Sealer sealer) {
        Referrer referrer = sealer.open(REFERRER, row.referrer().name()) instanceof Opened.Text text
                ? referrer(text.value())
                : Referrer.ERASED;
        return new Referral(
                row.id(),
                row.reference(),
                referrer,
                sealer.read(REASON, row.reason()),
                row.channel(),
                row.receivedAt(),
                row.recordedBy());
    }

    private static String json(Referrer referrer) {
        try {
            return JSON.writeValueAsString(referrer);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("A referrer cannot be written.");
        }
    }

    private static Referrer referrer(String json) {
        try {
            return JSON.readValue(json, Referrer.class);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("A referrer cannot be read.");
        }
    }
}
