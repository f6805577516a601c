package org.handrail.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.handrail.platform.CaseReference;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down that the service that was asked to help from here has said yes, whenever its yes comes: who said it, and on
 * which day. Until then nobody lets the family go.
 */
@Component
public class AcceptedHandovers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int LONGEST_NAME = 200;

    private final Handovers handovers;
    private final PlanNews news;
    private final PlanPen pen;

    AcceptedHandovers(Handovers handovers, PlanNews news, PlanPen pen) {
        this.handovers = handovers;
        this.news = news;
        this.pen = pen;
    }

    /**
     * Throws {@link InvalidInput} when it is not said who and when, or nobody waits for the answer; then nothing is kept.
     *
     * @param on the day on which they said it; null when none was named
     */
    @Transactional
    public void accepted(CaseReference reference, String who, @Nullable LocalDate on) {
        List<FieldProblem> problems = new ArrayList<>();
        if (who.isBlank()) {
            problems.add(new FieldProblem("/who", "Write who said yes."));
        } else if (who.length() > LONGEST_NAME) {
            problems.add(new FieldProblem("/who", "Use 200 characters or fewer."));
        }
        if (on == null) {
            problems.add(new FieldProblem("/on", "Enter the day on which they said yes, such as 27 3 2026."));
        } else if (on.isAfter(pen.today())) {
            problems.add(new FieldProblem("/on", "Enter today or a day before it."));
        }
        refuse(problems);
        handovers.note(reference, "%s said yes on %s.".formatted(who.strip(), DAY.format(Objects.requireNonNull(on))));
        if (!news.handoverAccepted(reference)) {
            refuse(List.of(new FieldProblem("", "Nobody waits for this answer any more. Look at the case again.")));
        }
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
