package org.handrail.casework.oversight;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.handrail.access.Role;
import org.handrail.access.breakglass.BreakGlass;
import org.handrail.access.breakglass.EmergencyOpening;
import org.handrail.access.breakglass.Verdict;
import org.handrail.platform.web.Choice;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Openings in an emergency that somebody must look at; nobody looks at their own, and managers see those that are late. */
@Controller
class ReviewPages {

    private static final String PATH = "/emergency/reviews";
    private static final int LONGEST = 2_000;
    private static final List<Choice> VERDICTS = Arrays.stream(Verdict.values())
            .map(verdict -> new Choice(verdict.name(), verdict.label()))
            .toList();

    /** An opening with whether its review is late. */
    record Line(EmergencyOpening opening, boolean overdue) {}

    private final BreakGlass breakGlass;
    private final Oversight oversight;
    private final Clock clock;

    ReviewPages(BreakGlass breakGlass, Oversight oversight, Clock clock) {
        this.breakGlass = breakGlass;
        this.oversight = oversight;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String list(Model model) {
        oversight.only(Role.INFORMATION_OFFICER, Role.TEAM_MANAGER);
        model.addAttribute(
                "lines",
                breakGlass.unreviewed().stream()
                        .filter(this::mine)
                        .map(opening -> new Line(opening, opening.overdueAt(clock.instant())))
                        .toList());
        return "oversight/reviews";
    }

    @GetMapping(PATH + "/{id}")
    String page(@PathVariable("id") UUID id, Model model) {
        return show(opening(id), "", "", model);
    }

    @PostMapping(PATH + "/{id}")
    String review(
            @PathVariable("id") UUID id,
            @RequestParam(name = "verdict", defaultValue = "") String verdict,
            @RequestParam(name = "words", defaultValue = "") String words,
            Model model,
            HttpServletResponse response) {
        EmergencyOpening opening = opening(id);
        boolean chosen =
                Arrays.stream(Verdict.values()).anyMatch(one -> one.name().equals(verdict));
        if (!chosen || words.isBlank() || words.length() > LONGEST) {
            model.addAttribute(
                    "problems",
                    new Problems(List.of(
                            chosen
                                    ? new FieldProblem("/words", "Say what you found")
                                    : new FieldProblem("/verdict", "Choose whether it was right"))));
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return show(opening, verdict, words, model);
        }
        breakGlass.review(id, Verdict.valueOf(verdict), words.strip());
        return "redirect:" + PATH;
    }

    private String show(EmergencyOpening opening, String verdict, String words, Model model) {
        model.addAttribute("opening", opening);
        model.addAttribute("verdicts", VERDICTS);
        model.addAttribute("verdict", verdict);
        model.addAttribute("words", words);
        return "oversight/review";
    }

    private EmergencyOpening opening(UUID id) {
        return breakGlass
                .find(id)
                .filter(opening -> opening.review() == null && mine(opening))
                .orElseThrow(Oversight::notFound);
    }

    private boolean mine(EmergencyOpening opening) {
        return !opening.account().equals(oversight.me().name())
                && (oversight.isOfficer() || opening.overdueAt(clock.instant()))
                && oversight.mayReview(opening.caseReference());
    }
}
