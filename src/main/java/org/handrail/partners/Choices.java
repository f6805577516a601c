package org.handrail.partners;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handrail.platform.DatabaseTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who could help with one referral, and whom the family wants to be asked, in which order. */
@Component
public class Choices {

    /** After so many tries a coordinator looks further. */
    public static final int TRIES = 3;

    private static final String NO_LIMIT = "NONE";

    private final JdbcClient jdbc;
    private final PartnerServices services;
    private final Clock clock;

    Choices(JdbcClient jdbc, PartnerServices services, Clock clock) {
        this.jdbc = jdbc;
        this.services = services;
        this.clock = clock;
    }

    /** Keeps the ranked list, in place of an earlier one. */
    @Transactional
    public void rank(UUID referral, List<RankedService> ranked) {
        jdbc.sql("delete from partners_ranked where referral_id = ?")
                .param(referral)
                .update();
        ranked.forEach(one -> jdbc.sql(
                        "insert into partners_ranked (referral_id, rank_no, service, ack_within) values (?, ?, ?, ?)")
                .params(referral, one.rank(), one.service().code(), one.ackWithin())
                .update());
    }

    /** Best first. */
    public List<RankedService> ranked(UUID referral) {
        return jdbc.sql(
                        "select rank_no, service, ack_within from partners_ranked where referral_id = ? order by rank_no")
                .param(referral)
                .query((row, number) -> new RankedService(
                        row.getInt("rank_no"), services.get(row.getString("service")), row.getString("ack_within")))
                .list();
    }

    /** Keeps whom to ask, in this order; what was chosen before is over. */
    @Transactional
    public void choose(UUID referral, List<String> codes) {
        int round = round(referral) + 1;
        List<String> each = codes.stream().distinct().toList();
        for (int at = 0; at < each.size(); at++) {
            jdbc.sql("insert into partners_choice (referral_id, round_no, rank_no, service) values (?, ?, ?, ?)")
                    .params(referral, round, at + 1, services.get(each.get(at)).code())
                    .update();
        }
    }

    /** Takes the next of the list; empty when all were asked. */
    @Transactional
    public Optional<NextChoice> takeNext(UUID referral) {
        int round = round(referral);
        return jdbc
                .sql(
                        "select rank_no, service from partners_choice"
                                + " where referral_id = ? and round_no = ? and taken_at is null and rank_no <= ? order by rank_no")
                .params(referral, round, TRIES)
                .query((row, number) -> {
                    PartnerService service = services.get(row.getString("service"));
                    int rank = row.getInt("rank_no");
                    return new NextChoice(service, rank, ackWithin(referral, service), rank == TRIES);
                })
                .list()
                .stream()
                .findFirst()
                .map(next -> {
                    jdbc.sql(
                                    "update partners_choice set taken_at = ? where referral_id = ? and round_no = ? and rank_no = ?")
                            .params(DatabaseTime.of(clock.instant()), referral, round, next.rank())
                            .update();
                    return next;
                });
    }

    /** The service that was taken last, if any was. */
    public Optional<PartnerService> taken(UUID referral) {
        return jdbc
                .sql("select service from partners_choice where referral_id = ? and taken_at is not null"
                        + " order by round_no desc, rank_no desc")
                .param(referral)
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .map(services::get);
    }

    /** As {@link #taken}, where one must have been; throws {@link IllegalStateException} when none was. */
    public PartnerService atHand(UUID referral) {
        return taken(referral).orElseThrow(() -> new IllegalStateException("No service was taken from the list."));
    }

    private String ackWithin(UUID referral, PartnerService service) {
        return ranked(referral).stream()
                .filter(one -> one.service().code().equals(service.code()))
                .map(RankedService::ackWithin)
                .findFirst()
                .orElse(NO_LIMIT);
    }

    private int round(UUID referral) {
        return jdbc.sql("select coalesce(max(round_no), 0) from partners_choice where referral_id = ?")
                .param(referral)
                .query(Integer.class)
                .single();
    }
}
