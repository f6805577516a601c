package org.handrail.closure;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.CaseStatus;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.web.UkTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Families who come back within twelve months of an ending, and what they say did not last. */
@Component
public class FormerCases {

    private static final int MONTHS = 12;

    /** The case before this one; {@code notLasted} is null until somebody asked. */
    public record FormerCase(CaseRecord record, @Nullable String notLasted) {}

    private final JdbcClient jdbc;
    private final CaseRecords cases;
    private final SealedWords words;
    private final ApplicationEventPublisher events;
    private final CurrentActor currentActor;
    private final Clock clock;

    FormerCases(
            JdbcClient jdbc,
            CaseRecords cases,
            SealedWords words,
            ApplicationEventPublisher events,
            CurrentActor currentActor,
            Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.words = words;
        this.events = events;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The cases of the household that were closed less than twelve months before this one came in, last closed first. */
    public List<CaseRecord> closedBefore(CaseRecord record) {
        Instant since =
                record.receivedAt().atZone(UkTime.ZONE).minusMonths(MONTHS).toInstant();
        return cases.ofHousehold(record.household()).stream()
                .filter(other -> !other.reference().equals(record.reference()))
                .filter(other -> other.status() == CaseStatus.CLOSED)
                .filter(other -> other.endedAt()
                        .filter(ended -> ended.isAfter(since) && !ended.isAfter(record.receivedAt()))
                        .isPresent())
                .sorted(Comparator.comparing(
                                (CaseRecord other) -> other.endedAt().orElseThrow())
                        .reversed())
                .toList();
    }

    /** Marks the case as a return; a second match finds it marked. */
    @Transactional
    public void mark(CaseReference reference, CaseReference former) {
        Instant now = clock.instant();
        int marked = jdbc.sql("""
                        insert into closure_return (case_reference, former_case, found_at)
                        select :reference, :former, :now where not exists
                            (select 1 from closure_return where case_reference = :reference)""")
                .param("reference", reference.toString())
                .param("former", former.toString())
                .param("now", DatabaseTime.of(now))
                .update();
        if (marked == 1) {
            events.publishEvent(new ClosureEvent.FormerCaseFound(reference, former, currentActor.now(), now));
        }
    }

    /** Keeps what the family says did not last. Nothing happens for a case that is no return. */
    @Transactional
    public void notLasted(CaseReference reference, String said) {
        jdbc.sql("update closure_return set words = ? where case_reference = ?")
                .params(words.seal(reference, said), reference.toString())
                .update();
    }

    /** The case before this one, when it was marked as a return. */
    public Optional<FormerCase> of(CaseReference reference) {
        return jdbc.sql("select former_case, words from closure_return where case_reference = ?")
                .param(reference.toString())
                .query((row, number) -> new FormerCase(
                        cases.get(CaseReference.parse(row.getString("former_case"))),
                        words.open(reference, row.getString("words"))))
                .optional();
    }
}
