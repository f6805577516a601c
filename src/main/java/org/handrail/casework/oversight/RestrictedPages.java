package org.handrail.casework.oversight;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handrail.access.Role;
import org.handrail.access.restriction.Restriction;
import org.handrail.access.restriction.RestrictionReason;
import org.handrail.access.restriction.Restrictions;
import org.handrail.platform.CaseReference;
import org.handrail.platform.web.Choice;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases that only named people may know of, and the form to restrict one. They hold references and no household. */
@Controller
class RestrictedPages {

    static final String PATH = "/restricted";

    private static final List<Choice> REASONS = Arrays.stream(RestrictionReason.values())
            .map(reason -> new Choice(reason.name(), reason.label()))
            .toList();

    /** A restriction with whether nobody decided in time, and who is named. */
    record Line(Restriction restriction, boolean overdue, Set<String> named) {}

    private final Restrictions restrictions;
    private final RestrictingCases restricting;
    private final Oversight oversight;
    private final Clock clock;

    RestrictedPages(Restrictions restrictions, RestrictingCases restricting, Oversight oversight, Clock clock) {
        this.restrictions = restrictions;
        this.restricting = restricting;
        this.oversight = oversight;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String list(@RequestParam(name = "done", required = false) String done, Model model) {
        model.addAttribute("done", "lifted".equals(done) ? "The case is not restricted any more." : null);
        return show(new Form("", "", "", ""), List.of(), model);
    }

    @PostMapping(PATH)
    String restrict(
            @RequestParam(name = "reference", defaultValue = "") String reference,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            @RequestParam(name = "words", defaultValue = "") String words,
            @RequestParam(name = "people", defaultValue = "") String people,
            Model model,
            HttpServletResponse response) {
        oversight.only(Role.INFORMATION_OFFICER, Role.TEAM_MANAGER);
        Form form = new Form(reference, reason, words, people);
        List<FieldProblem> problems = new ArrayList<>(form.problems());
        Optional<CaseReference> wanted = form.wanted().filter(oversight::mayRestrict);
        if (problems.isEmpty() && wanted.isEmpty()) {
            problems.add(new FieldProblem("/reference", "You cannot restrict a case with this reference"));
        }
        problems.addAll(restricting.problems(people, "/people"));
        if (!problems.isEmpty() || wanted.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return show(form, problems, model);
        }
        restricting.restrict(wanted.get(), RestrictionReason.valueOf(reason), words.strip(), people);
        return "redirect:" + PATH + "/" + wanted.get();
    }

    private String show(Form form, List<FieldProblem> problems, Model model) {
        oversight.only(Role.INFORMATION_OFFICER, Role.TEAM_MANAGER);
        model.addAttribute("problems", new Problems(problems));
        model.addAttribute("form", form);
        model.addAttribute("reasons", REASONS);
        model.addAttribute(
                "lines",
                restrictions.all().stream()
                        .filter(one -> oversight.mayWatch(one.caseReference()))
                        .map(one -> new Line(one, one.overdueAt(clock.instant()), restrictions.named(one)))
                        .toList());
        return "oversight/restricted";
    }

    /** What was typed. */
    record Form(String reference, String reason, String words, String people) {

        private static final int LONGEST = 2_000;

        Optional<CaseReference> wanted() {
            return CaseReference.isReference(reference)
                    ? Optional.of(CaseReference.parse(reference))
                    : Optional.empty();
        }

        List<FieldProblem> problems() {
            List<FieldProblem> problems = new ArrayList<>();
            if (wanted().isEmpty()) {
                problems.add(new FieldProblem("/reference", "Enter the reference of the case, like HR-2026-000123"));
            }
            if (REASONS.stream().noneMatch(one -> one.value().equals(reason))) {
                problems.add(new FieldProblem("/reason", "Choose why only named people may know of the case"));
            }
            if (words.isBlank() || words.length() > LONGEST) {
                problems.add(new FieldProblem("/words", "Say why in a few words"));
            }
            return problems;
        }

        @Override
        public String toString() {
            return "Form[hidden]";
        }
    }
}
