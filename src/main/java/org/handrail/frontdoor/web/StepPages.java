package org.handrail.frontdoor.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.handrail.platform.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The pages that ask questions. What was sent is kept first and checked then, and every answer is a redirect: the back
 * button always finds a page that can be shown again, and nothing that was typed is lost.
 */
@Controller
@RequestMapping(Way.ROOT + "/{draft}/{step}")
@PreAuthorize(Referrers.MAY_REFER)
class StepPages {

    private final Drafts drafts;
    private final DraftProblems problems;

    StepPages(Drafts drafts, DraftProblems problems) {
        this.drafts = drafts;
        this.problems = problems;
    }

    @GetMapping
    public String show(
            @PathVariable("draft") String token,
            @PathVariable("step") String path,
            @RequestParam(name = "change", required = false) @Nullable String change,
            @RequestParam(name = "wrong", required = false) @Nullable String wrong,
            HttpSession session,
            Model model) {
        Step step = step(path);
        ReferralDraft draft = drafts.get(session, token);
        Way way = Way.of(token, change);
        model.addAttribute("step", step);
        model.addAttribute("answers", draft.answers());
        model.addAttribute("alarms", step == Step.DANGER ? List.of() : Alarms.of(draft.answers()));
        model.addAttribute("here", way.to(step));
        model.addAttribute("back", way.before(step));
        model.addAttribute("problems", new Problems(wrong == null ? List.of() : problems.of(step, draft)));
        if (step == Step.SCORES) {
            model.addAttribute("scores", ScorePages.LINES);
            return "frontdoor/scores";
        }
        return "frontdoor/step";
    }

    @PostMapping
    public String keep(
            @PathVariable("draft") String token,
            @PathVariable("step") String path,
            @RequestParam(name = "change", required = false) @Nullable String change,
            @RequestParam MultiValueMap<String, String> sent,
            HttpSession session) {
        Step step = step(path);
        List<String> fields = step.all().flatMap(Question::fields).toList();
        ReferralDraft draft = drafts.change(
                session, token, before -> before.with(before.answers().with(fields, sent)));
        Way way = Way.of(token, change);
        if (!problems.of(step, draft).isEmpty()) {
            return Way.redirect(way.wrong(way.to(step)));
        }
        if (step == Step.REFERRER) {
            drafts.rememberReferrer(session, Answers.NONE.with(fields, sent));
        }
        return Way.redirect(way.after(step));
    }

    private static Step step(String path) {
        return Step.at(path)
                .filter(step -> step != Step.PEOPLE)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
