package org.handrail.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.handrail.caserecord.Agreements;
import org.handrail.caserecord.CaseFacts;
import org.handrail.caserecord.CaseRecord;
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

/**
 * What the tables may know of a case: what was told, what the family said, how often we tried to reach them, and whether
 * work to keep someone safe holds all other contact. A safety question that nobody asked counts as open.
 */
@Component
class CaseInputs {

    private static final ZoneId UK = ZoneId.of("Europe/London");

    private final CaseFacts facts;
    private final Agreements agreements;
    private final ContactLog contacts;
    private final CheckingInputs checking;
    private final SafetyQuestions safety;
    private final WorkingCalendar calendar;

    CaseInputs(
            CaseFacts facts,
            Agreements agreements,
            ContactLog contacts,
            CheckingInputs checking,
            SafetyQuestions safety,
            WorkingCalendar calendar) {
        this.facts = facts;
        this.agreements = agreements;
        this.contacts = contacts;
        this.checking = checking;
        this.safety = safety;
        this.calendar = calendar;
    }

    /** A value that the tables no longer allow counts as not told, and so leaves a safety question open. */
    RawInputs of(CaseRecord record) {
        CaseReference reference = record.reference();
        CaseValues today = facts.today(reference);
        Map<String, @Nullable Object> known = new LinkedHashMap<>();
        today.facts().forEach((name, fact) -> known.put(name, fact.answer().value()));
        ContactSums sums = contacts.sums(reference);
        known.put("agreement", agreements.now(reference).status().name());
        known.put("contactAttempts", sums.attempts());
        known.put("contactChannelsTried", sums.channels());
        known.put("contactSpanWorkingDays", workingDays(sums.first(), sums.last()));
        if (record.holdOtherContact()) {
            known.put("safeguardingOpen", true);
        }
        return safety.mark(checking.check(scores(today.needs()), scores(today.strengths()), known)
                .inputs());
    }

    private static Map<String, @Nullable Object> scores(Map<LifeDomain, KnownValue<Score>> told) {
        Map<String, @Nullable Object> scores = new LinkedHashMap<>();
        told.forEach((domain, known) -> scores.put(domain.key(), known.answer().value()));
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
