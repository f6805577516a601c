package org.handrail.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.handrail.caserecord.Agreements;
import org.handrail.caserecord.CaseFacts;
import org.handrail.caserecord.CaseValues;
import org.handrail.caserecord.ContactLog;
import org.handrail.caserecord.ContactSums;
import org.handrail.caserecord.KnownValue;
import org.handrail.caserecord.LifeDomain;
import org.handrail.caserecord.Score;
import org.handrail.platform.CaseReference;
import org.handrail.platform.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the tables may know of a case: what was told, what the family said, and how often we tried to reach them. */
@Component
class CaseInputs {

    private static final ZoneId UK = ZoneId.of("Europe/London");

    private final CaseFacts facts;
    private final Agreements agreements;
    private final ContactLog contacts;
    private final SafetyQuestions safety;
    private final WorkingCalendar calendar;

    CaseInputs(
            CaseFacts facts,
            Agreements agreements,
            ContactLog contacts,
            SafetyQuestions safety,
            WorkingCalendar calendar) {
        this.facts = facts;
        this.agreements = agreements;
        this.contacts = contacts;
        this.safety = safety;
        this.calendar = calendar;
    }

    RawInputs of(CaseReference reference) {
        CaseValues today = facts.today(reference);
        Map<String, Object> known = new LinkedHashMap<>();
        today.facts().forEach((name, fact) -> {
            Object value = fact.answer().value();
            if (value != null) {
                known.put(name, value);
            }
        });
        ContactSums sums = contacts.sums(reference);
        known.put("agreement", agreements.now(reference).status().name());
        known.put("contactAttempts", sums.attempts());
        known.put("contactChannelsTried", sums.channels());
        known.put("contactSpanWorkingDays", workingDays(sums.first(), sums.last()));
        return safety.mark(new RawInputs(scores(today.needs()), scores(today.strengths()), known));
    }

    private static Map<String, Integer> scores(Map<LifeDomain, KnownValue<Score>> told) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        told.forEach((domain, known) -> {
            Integer value = known.answer().value();
            if (value != null) {
                scores.put(domain.key(), value);
            }
        });
        return scores;
    }

    /** Working days after the day of the first attempt, up to and with the day of the last. */
    private int workingDays(@Nullable Instant first, @Nullable Instant last) {
        if (first == null || last == null) {
            return 0;
        }
        LocalDate from = LocalDate.ofInstant(first, UK);
        return (int) from.plusDays(1)
                .datesUntil(LocalDate.ofInstant(last, UK).plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
    }
}
