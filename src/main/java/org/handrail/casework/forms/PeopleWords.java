package org.handrail.casework.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handrail.caserecord.CaseRecord;
import org.handrail.people.Candidate;
import org.handrail.people.Household;
import org.handrail.people.HouseholdId;
import org.handrail.people.HouseholdMatch;
import org.handrail.people.Households;
import org.handrail.people.Matching;
import org.handrail.people.Member;
import org.springframework.stereotype.Component;

/** The people of a case in words: who they are, how to reach them safely, and whom they may be. */
@Component
class PeopleWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Households households;
    private final Matching matching;
    private final Clock clock;

    PeopleWords(Households households, Matching matching, Clock clock) {
        this.households = households;
        this.matching = matching;
        this.clock = clock;
    }

    String household(CaseRecord record) {
        return households
                .find(record.household())
                .map(household -> Markdown.list(
                        household.members().stream().map(this::person).toList()))
                .orElse("");
    }

    String safeContact(CaseRecord record) {
        return households
                .find(record.household())
                .flatMap(Household::safely)
                .map(contact -> {
                    List<String> lines = new ArrayList<>();
                    lines.add("**" + contact.channel().label() + "**");
                    if (!contact.safeTimes().isBlank()) {
                        lines.add("Safe times: " + Markdown.escape(contact.safeTimes()));
                    }
                    if (!contact.mustNotKnow().isBlank()) {
                        lines.add("**Must not know:** " + Markdown.escape(contact.mustNotKnow()));
                    }
                    return Markdown.list(lines);
                })
                .orElse("No safe way to reach the family is known. Ask the person who referred them.");
    }

    String match(CaseRecord record) {
        HouseholdMatch match = matching.match(record.household());
        List<String> lines = new ArrayList<>();
        match.members().forEach(member -> member.candidates().forEach(candidate -> lines.add(reason(candidate))));
        boolean keptSafe = false;
        for (HouseholdId known : match.households()) {
            Optional<Household> household = households.find(known);
            keptSafe |= household.filter(one -> one.where().keptSafe()).isPresent();
            household.ifPresent(one -> lines.add("We know a household with: "
                    + String.join("; ", one.members().stream().map(this::person).toList())));
        }
        if (keptSafe) {
            lines.add("Where one of them lives is kept safe. Ask the lead before you join them.");
        } else if (match.unknownAdultElsewhere()) {
            lines.add("An adult we do not know lives at the new address. Check that it is safe before you join them.");
        }
        return Markdown.list(lines);
    }

    /** Where a home is kept safe, it is not said whether the address that somebody typed was the right one. */
    private String reason(Candidate candidate) {
        boolean keptSafe = candidate.households().stream()
                .flatMap(known -> households.find(known).stream())
                .anyMatch(household -> household.where().keptSafe());
        return keptSafe
                ? candidate.reason().labelWithoutPlace()
                : candidate.reason().label();
    }

    private String person(Member member) {
        StringBuilder words =
                new StringBuilder("**" + Markdown.escape(member.person().name().full()) + "**");
        member.person()
                .birth()
                .ifPresent(born -> words.append(", born ")
                        .append(DATE.format(born))
                        .append(" (")
                        .append(age(born))
                        .append(')'));
        if (!member.relationship().isBlank()) {
            words.append(", ").append(Markdown.escape(member.relationship()));
        }
        return words.toString();
    }

    private String age(LocalDate born) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return born.isAfter(today)
                ? "due"
                : String.valueOf(Period.between(born, today).getYears());
    }
}
