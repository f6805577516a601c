package org.handrail.frontdoor.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.handrail.frontdoor.web.ReferralDraft.PersonDraft;
import org.handrail.platform.web.FieldProblem;
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

/** The people of the household, added one by one. Each has a number, so that a page sent twice adds nobody twice. */
@Controller
@RequestMapping(Way.ROOT + "/{draft}/people")
@PreAuthorize(Referrers.MAY_REFER)
class PeoplePages {

    private static final List<String> FIELDS =
            FamilyPages.PERSON.stream().flatMap(Question::fields).toList();

    private final Drafts drafts;
    private final DraftProblems problems;
    private final AnswerWords words;

    PeoplePages(Drafts drafts, DraftProblems problems, AnswerWords words) {
        this.drafts = drafts;
        this.problems = problems;
        this.words = words;
    }

    @GetMapping
    public String list(
            @PathVariable("draft") String token,
            @RequestParam(name = "change", required = false) @Nullable String change,
            @RequestParam(name = "wrong", required = false) @Nullable String wrong,
            HttpSession session,
            Model model) {
        ReferralDraft draft = drafts.get(session, token);
        Way way = Way.of(token, change);
        if (draft.people().isEmpty() && wrong == null) {
            return Way.redirect(way.toPerson(draft.nextPerson()));
        }
        model.addAttribute("step", Step.PEOPLE);
        model.addAttribute("people", words.people(draft, way));
        model.addAttribute("alarms", Alarms.of(draft.answers()));
        model.addAttribute("here", way.to(Step.PEOPLE));
        model.addAttribute("remove", way.toRemove());
        model.addAttribute("another", way.toPerson(draft.nextPerson()));
        model.addAttribute("back", way.before(Step.PEOPLE));
        show(model, wrong, problems.of(Step.PEOPLE, draft));
        return "frontdoor/people";
    }

    @PostMapping
    public String goOn(
            @PathVariable("draft") String token,
            @RequestParam(name = "change", required = false) @Nullable String change,
            HttpSession session) {
        ReferralDraft draft = drafts.get(session, token);
        Way way = Way.of(token, change);
        return Way.redirect(problems.at(Step.PEOPLE, draft).map(way::to).orElseGet(() -> way.after(Step.PEOPLE)));
    }

    @GetMapping("/{number}")
    public String person(
            @PathVariable("draft") String token,
            @PathVariable("number") int number,
            @RequestParam(name = "change", required = false) @Nullable String change,
            @RequestParam(name = "wrong", required = false) @Nullable String wrong,
            HttpSession session,
            Model model) {
        ReferralDraft draft = drafts.get(session, token);
        refuseUnknown(draft, number);
        Way way = Way.of(token, change);
        int place = draft.placeOf(number);
        model.addAttribute("questions", FamilyPages.PERSON);
        model.addAttribute(
                "answers", draft.person(number).map(PersonDraft::answers).orElse(Answers.NONE));
        model.addAttribute("count", place < 0 ? draft.people().size() + 1 : place + 1);
        model.addAttribute("here", way.toPerson(number));
        model.addAttribute("back", draft.people().isEmpty() ? way.before(Step.PEOPLE) : way.to(Step.PEOPLE));
        show(model, wrong, problems.ofPerson(draft, number));
        return "frontdoor/person";
    }

    @PostMapping("/{number}")
    public String keepPerson(
            @PathVariable("draft") String token,
            @PathVariable("number") int number,
            @RequestParam(name = "change", required = false) @Nullable String change,
            @RequestParam MultiValueMap<String, String> sent,
            HttpSession session) {
        ReferralDraft draft = drafts.change(session, token, before -> {
            refuseUnknown(before, number);
            return before.withPerson(number, Answers.NONE.with(FIELDS, sent));
        });
        Way way = Way.of(token, change);
        return Way.redirect(
                problems.ofPerson(draft, number).isEmpty() ? way.to(Step.PEOPLE) : way.wrong(way.toPerson(number)));
    }

    @PostMapping("/{number}/remove")
    public String remove(
            @PathVariable("draft") String token,
            @PathVariable("number") int number,
            @RequestParam(name = "change", required = false) @Nullable String change,
            HttpSession session) {
        drafts.change(session, token, before -> before.withoutPerson(number));
        return Way.redirect(Way.of(token, change).to(Step.PEOPLE));
    }

    private static void show(Model model, @Nullable String wrong, List<FieldProblem> found) {
        model.addAttribute("problems", new Problems(wrong == null ? List.of() : found));
    }

    /** A number may be that of a person in the draft, of one who was removed, or the next one. */
    private static void refuseUnknown(ReferralDraft draft, int number) {
        if (number < 1 || number > draft.nextPerson()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
