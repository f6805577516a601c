package org.handrail.partners;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.handrail.caserecord.CaseEvent;
import org.handrail.caserecord.CaseRecords;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.DatabaseTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Help that nobody could give, kept by area and pathway for those who plan services. */
@Component
public class UnmetNeeds {

    /** Nobody could give this help. */
    public record UnmetNeedRecorded(CaseReference reference, String pathway, Actor by, Instant at)
            implements CaseEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("pathway", pathway);
        }
    }

    private final JdbcClient jdbc;
    private final CaseRecords cases;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnmetNeeds(
            JdbcClient jdbc,
            CaseRecords cases,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void record(PartnerReferral referral) {
        Instant now = clock.instant();
        jdbc.sql("insert into partners_unmet_need (id, case_reference, referral_id, pathway, area, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        referral.reference().toString(),
                        referral.id(),
                        referral.pathway(),
                        cases.get(referral.reference()).area(),
                        DatabaseTime.of(now))
                .update();
        events.publishEvent(new UnmetNeedRecorded(referral.reference(), referral.pathway(), currentActor.now(), now));
    }

    /** How often this help was missing in this area. */
    public long count(String area, String pathway) {
        return jdbc.sql("select count(*) from partners_unmet_need where area = ? and pathway = ?")
                .params(area, pathway)
                .query(Long.class)
                .single();
    }
}
