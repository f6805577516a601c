package org.handrail.casework.oversight;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.handrail.access.restriction.Restriction;
import org.handrail.access.restriction.Restrictions;
import org.handrail.caserecord.TeamAroundHousehold;
import org.handrail.platform.CaseReference;
import org.handrail.platform.web.Choice;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One restriction: who is named, what the staff directory found, and whether it goes on. */
@Controller
@RequestMapping(RestrictedPages.PATH + "/{reference}")
class RestrictionPage {

    private static final int LONGEST = 2_000;

    private static final List<Choice> GOES =
            List.of(new Choice("on", "It goes on for 90 days at most"), new Choice("end", "It ends now"));

    private final Restrictions restrictions;
    private final RestrictingCases restricting;
    private final StaffHits hits;
    private final JudgingHits judging;
    private final TeamAroundHousehold team;
    private final Oversight oversight;
    private final Clock clock;

    RestrictionPage(
            Restrictions restrictions,
            RestrictingCases restricting,
            StaffHits hits,
            JudgingHits judging,
            TeamAroundHousehold team,
            Oversight oversight,
            Clock clock) {
        this.restrictions = restrictions;
        this.restricting = restricting;
        this.hits = hits;
        this.judging = judging;
        this.team = team;
        this.oversight = oversight;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable("reference") String text, Model model) {
        return show(restricted(text), model);
    }

    @PostMapping("/people")
    String name(
            @PathVariable("reference") String text,
            @RequestParam(name = "people", defaultValue = "") String people,
            Model model,
            HttpServletResponse response) {
        Restriction restriction = restricted(text);
        model.addAttribute("people", people);
        if (restriction.overdueAt(clock.instant())) {
            return refuse("/people", "Decide first whether the restriction goes on", restriction, model, response);
        }
        List<FieldProblem> problems = restricting.problems(people, "/people");
        if (people.isBlank() || !problems.isEmpty()) {
            return refuse(
                    "/people",
                    problems.isEmpty()
                            ? "Enter who may know of the case"
                            : problems.get(0).detail(),
                    restriction,
                    model,
                    response);
        }
        restricting.name(restriction.caseReference(), people);
        return again(restriction);
    }

    @PostMapping("/people/remove")
    String unname(
            @PathVariable("reference") String text,
            @RequestParam(name = "account", defaultValue = "") String account,
            Model model,
            HttpServletResponse response) {
        Restriction restriction = restricted(text);
        boolean lead = team.lead(restriction.caseReference())
                .filter(one -> one.who().account().equals(account))
                .isPresent();
        boolean last = restrictions.named(restriction).size() == 1;
        if (lead || last) {
            return refuse(
                    "/people",
                    lead ? "The lead of the case is always named" : "Name somebody else first",
                    restriction,
                    model,
                    response);
        }
        restrictions.unname(restriction.caseReference(), account);
        return again(restriction);
    }

    @PostMapping("/review")
    String review(
            @PathVariable("reference") String text,
            @RequestParam(name = "goes", defaultValue = "") String goes,
            @RequestParam(name = "words", defaultValue = "") String words,
            Model model,
            HttpServletResponse response) {
        Restriction restriction = restricted(text);
        model.addAttribute("words", words);
        model.addAttribute("goes", goes);
        if (!goes.equals("on") && !goes.equals("end")) {
            return refuse("/goes", "Choose whether the restriction goes on", restriction, model, response);
        }
        if (words.isBlank() || words.length() > LONGEST) {
            return refuse("/words", "Say why in a few words", restriction, model, response);
        }
        if (goes.equals("on")) {
            restrictions.keep(restriction.caseReference(), words.strip());
            return again(restriction);
        }
        boolean undecided = hits.of(restriction.caseReference()).stream().anyMatch(hit -> hit.verdict() == null);
        if (undecided || !restrictions.mayEnd(restriction.caseReference())) {
            return refuse(
                    "/goes",
                    undecided
                            ? "Decide first about what the staff directory found"
                            : "It goes on as long as the case is about a colleague who has an account here",
                    restriction,
                    model,
                    response);
        }
        restrictions.lift(restriction.caseReference(), words.strip());
        return "redirect:" + RestrictedPages.PATH + "?done=lifted";
    }

    @PostMapping("/matches/{id}")
    String judge(
            @PathVariable("reference") String text,
            @PathVariable("id") UUID id,
            @RequestParam(name = "same", defaultValue = "") String same,
            @RequestParam(name = "why", defaultValue = "") String why,
            Model model,
            HttpServletResponse response) {
        Restriction restriction = restricted(text);
        if (!same.equals("yes") && !same.equals("no") || why.isBlank() || why.length() > LONGEST) {
            model.addAttribute("why", why);
            return refuse("/why", "Choose what you found and say how you know", restriction, model, response);
        }
        if (same.equals("yes")) {
            judging.confirm(restriction.caseReference(), id, why.strip());
        } else {
            judging.lift(restriction.caseReference(), id, why.strip());
        }
        return restrictions.of(restriction.caseReference()).isPresent()
                ? again(restriction)
                : "redirect:" + RestrictedPages.PATH + "?done=lifted";
    }

    private String refuse(
            String pointer, String detail, Restriction restriction, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("problems", new Problems(List.of(new FieldProblem(pointer, detail))));
        return show(restriction, model);
    }

    private static String again(Restriction restriction) {
        return "redirect:" + RestrictedPages.PATH + "/" + restriction.caseReference();
    }

    private String show(Restriction restriction, Model model) {
        CaseReference reference = restriction.caseReference();
        model.addAttribute("restriction", restriction);
        model.addAttribute("overdue", restriction.overdueAt(clock.instant()));
        model.addAttribute("named", restrictions.named(restriction));
        model.addAttribute("hits", hits.of(reference));
        model.addAttribute("goesChoices", GOES);
        return "oversight/restriction";
    }

    private Restriction restricted(String text) {
        return restrictions.of(oversight.watched(text)).orElseThrow(Oversight::notFound);
    }
}
