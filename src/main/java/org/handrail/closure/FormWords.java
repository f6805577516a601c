package org.handrail.closure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handrail.platform.CaseReference;
import org.handrail.platform.web.UkTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the forms of an ending show, as plain lines without layout; empty where there is nothing to show. */
@Component
public class FormWords {

    private final Closings closings;
    private final ClosureAdvice advice;
    private final ClosingBlocks blocks;
    private final SafeLetters safe;
    private final LetterWords letters;
    private final FormerCases former;
    private final UkTime time;

    FormWords(
            Closings closings,
            ClosureAdvice advice,
            ClosingBlocks blocks,
            SafeLetters safe,
            LetterWords letters,
            FormerCases former,
            UkTime time) {
        this.closings = closings;
        this.advice = advice;
        this.blocks = blocks;
        this.safe = safe;
        this.letters = letters;
        this.former = former;
        this.time = time;
    }

    /** What the help was for. */
    public List<String> needs(CaseReference reference) {
        return closings.newest(reference).stream()
                .flatMap(closing -> closing.needs().entrySet().stream())
                .map(need -> need.getKey().label() + ": " + need.getValue() + " at its highest")
                .toList();
    }

    public List<String> blocked(CaseReference reference) {
        return blocks.of(reference);
    }

    public List<String> recommendation(CaseReference reference) {
        Recommendation found = advice.of(reference);
        List<String> lines = new ArrayList<>();
        lines.add(found.words() + ". " + (found.allowed() ? "The case may close." : "The case should not close."));
        lines.addAll(found.reasons());
        return lines;
    }

    /** The reason that the table allows; empty when it allows none, so that whoever closes has to say why. */
    public String recommendedReason(CaseReference reference) {
        return Optional.of(advice.of(reference))
                .filter(Recommendation::allowed)
                .flatMap(found -> ClosingReason.recommended(found.code()))
                .map(Enum::name)
                .orElse("");
    }

    public List<String> feedback(CaseReference reference) {
        return closings.newest(reference)
                .map(Closing::feedback)
                .map(FormWords::lines)
                .orElse(List.of());
    }

    private static List<String> lines(Closing.Feedback said) {
        List<String> lines = new ArrayList<>();
        if (said.notAsked() != null) {
            lines.add("The family was not asked: " + said.notAsked().label());
        }
        add(lines, "What has changed: ", said.changed());
        add(lines, "What helped most: ", said.helped());
        add(lines, "What we could do better: ", said.better());
        if (said.scaleBefore() != null && said.scaleAfter() != null) {
            lines.add("From 0 to 10: " + said.scaleBefore() + " before, " + said.scaleAfter() + " now");
        }
        return lines;
    }

    private static void add(List<String> lines, String what, @Nullable String words) {
        if (words != null) {
            lines.add(what + words);
        }
    }

    /** Why a letter is not safe. */
    public List<String> unsafe(CaseReference reference) {
        return safe.whyNothingOnPaper(reference);
    }

    public List<String> why(CaseReference reference) {
        return closings.newest(reference)
                .map(Closing::signOff)
                .map(Closing.SignOff::reason)
                .map(reason -> List.of(reason.label()))
                .orElse(List.of());
    }

    /** What was agreed about looking again. */
    public List<String> agreed(CaseReference reference) {
        return closings.newest(reference)
                .map(Closing::feedback)
                .map(said -> List.of(said.agreed().agreed()))
                .orElse(List.of());
    }

    public List<String> lasting(CaseReference reference) {
        return closings.newest(reference)
                .map(Closing::lasting)
                .map(found -> {
                    List<String> lines = new ArrayList<>(List.of(found.whole().label()));
                    found.needs().forEach((domain, lasted) -> lines.add(domain.label() + ": " + lasted.label()));
                    return lines;
                })
                .orElse(List.of());
    }

    /** The case before this one, when it closed less than twelve months before. */
    public List<String> former(CaseReference reference) {
        return former.of(reference).stream()
                .map(found -> "Case " + found.record().reference() + " closed on "
                        + time.dayOf(found.record().endedAt().orElse(null)) + ": "
                        + EndingsOfCase.label(found.record().endReason().orElse("")))
                .toList();
    }

    public String notLasted(CaseReference reference) {
        return former.of(reference).map(FormerCases.FormerCase::notLasted).orElse("");
    }

    /** The letter as it stands, or words to begin with. */
    public String letter(CaseReference reference) {
        return closings.newest(reference)
                .map(closing -> closing.letter() == null
                        ? letters.of(reference, closing)
                        : closing.letter().words())
                .orElse("");
    }
}
