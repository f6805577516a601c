package org.handrail.closure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.LifeDomain;
import org.handrail.casework.EndOfHelp;
import org.handrail.platform.CaseReference;
import org.handrail.platform.web.UkTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says on the page of a case how its help ends, line by line. */
@Component
class EndingsOfCase implements EndOfHelp {

    private final ClosingSheets sheets;
    private final FormerCases former;
    private final UkTime time;

    EndingsOfCase(ClosingSheets sheets, FormerCases former, UkTime time) {
        this.sheets = sheets;
        this.former = former;
        this.time = time;
    }

    @Override
    public Shown of(CaseReference reference) {
        return new Shown(
                sheets.of(reference).stream().map(this::ending).toList(),
                former.of(reference).map(EndingsOfCase::former));
    }

    private static Former former(FormerCases.FormerCase found) {
        CaseRecord record = found.record();
        String code = record.endReason().orElse("");
        return new Former(
                record.reference(),
                record.endedAt().orElseThrow(),
                label(code),
                found.notLasted() == null ? "" : found.notLasted());
    }

    /** Cases closed by other steps carry codes of tables, which have no label here. */
    static String label(String code) {
        for (ClosingReason reason : ClosingReason.values()) {
            if (reason.name().equals(code)) {
                return reason.label();
            }
        }
        return code.isEmpty()
                ? "Not said"
                : code.charAt(0) + code.substring(1).toLowerCase(Locale.UK).replace('_', ' ');
    }

    private Ending ending(ClosingSheet sheet) {
        Closing closing = sheet.closing();
        List<Line> lines = new ArrayList<>();
        add(lines, "Why help ends before its time", sheet.announced());
        feedback(lines, closing.feedback());
        Closing.SignOff signOff = closing.signOff();
        if (signOff == null) {
            add(lines, "What the rules say now", said(sheet.recommended()));
        } else {
            signOff(lines, signOff);
        }
        if (closing.closedAt() == null) {
            sheet.blocks().forEach(block -> add(lines, "It cannot close yet", block));
        }
        Closing.Letter letter = closing.letter();
        if (letter != null) {
            add(lines, "Closing letter", letter.way().label() + ", " + time.dayOf(letter.at()));
            add(lines, "What it says", letter.words());
        }
        if (closing.stoppedAt() != null) {
            add(lines, "Looking again later", "Called off on " + time.dayOf(closing.stoppedAt()));
        }
        lasting(lines, closing);
        return new Ending(closing.openedAt(), closing.closedAt(), lines);
    }

    private static String said(Recommendation recommended) {
        return recommended.words() + ". " + String.join(" ", recommended.reasons());
    }

    private void feedback(List<Line> lines, Closing.@Nullable Feedback said) {
        if (said == null) {
            return;
        }
        if (said.notAsked() != null) {
            add(lines, "The family was not asked", said.notAsked().label());
        }
        add(lines, "What has changed", said.changed());
        add(lines, "What helped most", said.helped());
        add(lines, "What we could do better", said.better());
        if (said.scaleBefore() != null && said.scaleAfter() != null) {
            add(lines, "From 0 to 10", "Before: " + said.scaleBefore() + ". Now: " + said.scaleAfter() + ".");
        }
        add(lines, "Agreed for later", said.agreed().agreed());
    }

    private void signOff(List<Line> lines, Closing.SignOff signOff) {
        ClosingReason reason = signOff.reason();
        add(
                lines,
                "Decision",
                signOff.decision().label() + (reason == null ? "" : ": " + reason.label()) + " ("
                        + signOff.by().account() + ", " + time.at(signOff.at()) + ")");
        add(lines, "The rules had said", label(signOff.recommended()));
        add(lines, "Why it differs", signOff.why());
    }

    private void lasting(List<Line> lines, Closing closing) {
        Closing.Lasting found = closing.lasting();
        if (found == null) {
            return;
        }
        add(lines, "Looked again", found.way().done() + ", " + time.dayOf(found.at()));
        add(lines, "Has the change lasted?", found.whole().label());
        add(
                lines,
                "For each need",
                found.needs().entrySet().stream()
                        .map(need ->
                                need.getKey().label() + ": " + need.getValue().label())
                        .collect(Collectors.joining(". ")));
        if (found.helpAgain()) {
            add(lines, "Help again", "The family would like help again");
        }
    }

    static String needs(Closing closing) {
        return closing.needs().keySet().stream().map(LifeDomain::label).collect(Collectors.joining(", "));
    }

    private static void add(List<Line> lines, String what, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            lines.add(new Line(what, words));
        }
    }
}
