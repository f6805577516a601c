package org.handrail.pathways.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.handrail.caserecord.CaseFacts;
import org.handrail.caserecord.LifeDomain;
import org.handrail.pathways.EntryKind;
import org.handrail.pathways.HelpPath;
import org.handrail.pathways.HelpPaths;
import org.handrail.pathways.PathEntries;
import org.handrail.pathways.PathEntry;
import org.handrail.platform.CaseReference;
import org.handrail.platform.web.UkTime;
import org.handrail.triage.Evaluations;
import org.handrail.triage.KeptEvaluation;
import org.springframework.stereotype.Component;

/** What is known of a path, in the words of forms. */
@Component
class PathWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int DAYS_TO_ASK_FOR_REVIEW = 21;

    private final HelpPaths paths;
    private final PathEntries entries;
    private final CaseFacts facts;
    private final Evaluations evaluations;
    private final UkTime time;
    private final Clock clock;

    PathWords(
            HelpPaths paths, PathEntries entries, CaseFacts facts, Evaluations evaluations, UkTime time, Clock clock) {
        this.paths = paths;
        this.entries = entries;
        this.facts = facts;
        this.evaluations = evaluations;
        this.time = time;
        this.clock = clock;
    }

    String eligibility(CaseReference reference, String pathway) {
        return evaluations.all(reference).stream()
                .map(KeptEvaluation::evaluation)
                .filter(one -> one.decision().equals("eligibility"))
                .filter(one -> pathway.equals(one.inputs().get("pathway")))
                .reduce((earlier, later) -> later)
                .map(found -> String.join(" ", found.reasons()))
                .orElse("");
    }

    String times(CaseReference reference) {
        int times = paths.emergencies(reference);
        return "Food was needed in a hurry " + times + (times == 1 ? " time" : " times") + " in the last six months.";
    }

    /** Everything that was kept, in order. */
    String story(HelpPath path) {
        List<PathEntry> all = entries.of(path);
        return all.stream()
                .map(entry -> "- **" + entry.kind().label() + "** (" + time.at(entry.at()) + "): "
                        + escape(entry.words()).replace("\n", " "))
                .collect(Collectors.joining("\n"));
    }

    /** Exactly what was sent to housing. */
    String facts(HelpPath path) {
        return entries.newest(path, EntryKind.DUTY_TO_REFER)
                .map(sent -> sent.lines().map(line -> "- " + escape(line)).collect(Collectors.joining("\n")))
                .orElse("");
    }

    String abuse(CaseReference reference) {
        boolean abuse = facts.today(reference)
                .need(LifeDomain.DOMESTIC_ABUSE)
                .map(known -> known.answer().value())
                .filter(score -> score > 0)
                .isPresent();
        return abuse
                ? "There is abuse in this home. Use the safe way of contact only. Speak with them about refuge."
                        + " They may go to any council: a link to the area is not needed."
                : "";
    }

    String lastDayForReview() {
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
        return "If they hear it today, they can ask until **" + DATE.format(today.plusDays(DAYS_TO_ASK_FOR_REVIEW))
                + "**.";
    }

    private static String escape(String words) {
        return words.replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1");
    }
}
