package org.handrail.casework.forms;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.handrail.caserecord.AgreementToSupport;
import org.handrail.caserecord.Agreements;
import org.handrail.caserecord.Answer;
import org.handrail.caserecord.CaseFacts;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.CaseValues;
import org.handrail.caserecord.ContactLog;
import org.handrail.caserecord.KnownValue;
import org.handrail.caserecord.LoggedContact;
import org.handrail.caserecord.Referral;
import org.handrail.caserecord.Referrals;
import org.handrail.casework.InputWords;
import org.springframework.stereotype.Component;

/** What a case holds, in words with source and date. */
@Component
class KnownWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final CaseFacts facts;
    private final Referrals referrals;
    private final Agreements agreements;
    private final ContactLog contacts;
    private final CaseRecords cases;
    private final InputWords inputs;

    KnownWords(
            CaseFacts facts,
            Referrals referrals,
            Agreements agreements,
            ContactLog contacts,
            CaseRecords cases,
            InputWords inputs) {
        this.facts = facts;
        this.referrals = referrals;
        this.agreements = agreements;
        this.contacts = contacts;
        this.cases = cases;
        this.inputs = inputs;
    }

    String reason(CaseRecord record) {
        return String.join(
                "\n\n",
                referrals.of(record.reference()).stream()
                        .map(referral -> Markdown.escape(referral.reason()))
                        .toList());
    }

    String referrer(CaseRecord record) {
        return Markdown.list(referrals.of(record.reference()).stream()
                .map(KnownWords::referrer)
                .toList());
    }

    private static String referrer(Referral referral) {
        List<String> parts = new ArrayList<>(List.of(
                referral.referrer().name(),
                referral.referrer().role(),
                referral.referrer().organisation(),
                referral.referrer().contact()));
        parts.removeIf(String::isBlank);
        return Markdown.escape(String.join(", ", parts)) + " (" + time(referral.receivedAt()) + ")";
    }

    /** Each value with its source and date, to confirm rather than ask again. */
    String values(CaseRecord record) {
        CaseValues today = facts.today(record.reference());
        List<String> lines = new ArrayList<>();
        today.needs().forEach((domain, known) -> lines.add(line("Need, " + domain.label(), known)));
        today.strengths().forEach((domain, known) -> lines.add(line("Strength, " + domain.label(), known)));
        today.facts().forEach((name, known) -> lines.add(line(inputs.of(name), known)));
        return Markdown.list(lines);
    }

    private String line(String label, KnownValue<? extends Answer> known) {
        Object value = known.answer().value();
        String words =
                value == null ? Objects.requireNonNull(known.answer().why()).label() : inputs.value(value);
        return label + ": **" + Markdown.escape(words) + "** (" + known.source().label() + ", "
                + DATE.format(known.trueOn()) + ")";
    }

    String agreement(CaseRecord record) {
        AgreementToSupport agreement = agreements.now(record.reference());
        String on = agreement.on() == null ? "" : " on " + DATE.format(agreement.on());
        return agreement.status().label() + on;
    }

    String contacts(CaseRecord record) {
        List<LoggedContact> attempts = contacts.of(record.reference());
        return attempts.isEmpty()
                ? "Nobody has tried yet."
                : Markdown.list(attempts.stream()
                        .map(attempt -> time(attempt.contact().happenedAt()) + ", "
                                + attempt.contact().channel().label() + ": "
                                + (attempt.contact().reached() ? "reached" : "not reached"))
                        .toList());
    }

    String history(CaseRecord record) {
        return Markdown.list(cases.history(record.reference()).stream()
                .map(change -> time(change.at()) + ": " + change.to().label())
                .toList());
    }

    private static String time(Instant moment) {
        return MOMENT.format(moment);
    }
}
