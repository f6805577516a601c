package org.handrail.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.handrail.caserecord.CaseRecords;
import org.handrail.casework.KeepingPeopleSafe;
import org.handrail.people.Household;
import org.handrail.people.HouseholdId;
import org.handrail.people.Households;
import org.handrail.people.HowKeptSafe;
import org.handrail.people.KeepingSafe;
import org.handrail.people.Member;
import org.handrail.people.PersonId;
import org.handrail.people.SafetyRecord;
import org.handrail.people.TellingKind;
import org.handrail.platform.CaseReference;
import org.handrail.platform.web.Choice;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.InvalidInput;
import org.handrail.platform.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the lead and the safeguarding lead say what of a household is kept safe. To everybody else there is no such page. */
@Controller
class KeepingSafePage {

    private static final String PATH = "/cases/{reference}/keeping-safe";
    private static final String HOUSEHOLD = "household";

    private final SeenCase seen;
    private final CaseRecords cases;
    private final Households households;
    private final KeepingSafe keepingSafe;
    private final KeepingPeopleSafe keeping;
    private final SafetyRecord safety;

    KeepingSafePage(
            SeenCase seen,
            CaseRecords cases,
            Households households,
            KeepingSafe keepingSafe,
            KeepingPeopleSafe keeping,
            SafetyRecord safety) {
        this.seen = seen;
        this.cases = cases;
        this.households = households;
        this.keepingSafe = keepingSafe;
        this.keeping = keeping;
        this.safety = safety;
    }

    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public String page(
            @PathVariable("reference") String text,
            @RequestParam(name = "done", required = false) @Nullable String done,
            Model model) {
        CaseReference reference = answering(text);
        model.addAttribute("done", done == null ? null : "Saved.");
        return show(reference, KeepingSafeForm.EMPTY, model);
    }

    @PostMapping(PATH + "/{what:location|words|trust|apart|letters|address}")
    String change(
            @PathVariable("reference") String text,
            @PathVariable("what") String what,
            @ModelAttribute("form") KeepingSafeForm form,
            Model model,
            HttpServletResponse response) {
        CaseReference reference = answering(text);
        try {
            change(reference, what, form);
            return "redirect:/cases/" + reference
                    + (keepingSafe.mayChange(household(reference)) ? "/keeping-safe?done=saved" : "");
        } catch (InvalidInput refused) {
            model.addAttribute("problems", new Problems(refused.problems()));
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return show(reference, form, model);
        }
    }

    private void change(CaseReference reference, String what, KeepingSafeForm form) {
        switch (what) {
            case "location" ->
                keeping.location(
                        reference,
                        member(reference, form.locationOf(), "/locationOf"),
                        KeepingSafeForm.yes(form.locationKept()),
                        typed(form.locationReason()));
            case "words" -> keeping.cover(reference, form.kind(), typed(form.tellingWords()));
            case "trust" ->
                keeping.trust(
                        reference,
                        member(reference, form.trustAbout(), "/trustAbout"),
                        typed(form.trustAccount()),
                        KeepingSafeForm.yes(form.trusted()),
                        typed(form.trustReason()));
            case "apart" ->
                keeping.apart(
                        reference,
                        member(reference, form.apartWho(), "/apartWho"),
                        form.seen(),
                        typed(form.apartReason()));
            case "letters" ->
                keeping.noLetters(
                        reference,
                        member(reference, form.lettersWho(), "/lettersWho"),
                        typed(form.lettersName()),
                        KeepingSafeForm.yes(form.lettersBarred()),
                        typed(form.lettersReason()));
            default -> keeping.addressIsRight(reference);
        }
    }

    private String show(CaseReference reference, KeepingSafeForm form, Model model) {
        Household household = households.find(household(reference)).orElseThrow();
        HowKeptSafe kept = safety.of(household.id());
        List<Choice> members =
                household.members().stream().map(KeepingSafePage::choice).toList();
        model.addAttribute("reference", reference);
        model.addAttribute("form", form);
        model.addAttribute("household", household);
        model.addAttribute("kept", kept);
        model.addAttribute("members", members);
        model.addAttribute("wholeOrMembers", with(new Choice(HOUSEHOLD, "The whole household"), members));
        model.addAttribute(
                "trustAbouts",
                with(
                        new Choice(HOUSEHOLD, "Where the household lives"),
                        members.stream()
                                .filter(member -> kept.apart().stream()
                                        .anyMatch(one ->
                                                one.person().value().toString().equals(member.value())))
                                .toList()));
        model.addAttribute("membersOrOther", with(new Choice("other", "Somebody else, named below"), members));
        model.addAttribute(
                "kinds",
                Arrays.stream(TellingKind.values())
                        .map(kind -> new Choice(kind.name(), kind.label()))
                        .toList());
        return "casework/keeping-safe";
    }

    private static List<Choice> with(Choice first, List<Choice> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private static Choice choice(Member member) {
        return new Choice(
                member.person().id().value().toString(), member.person().name().full());
    }

    /** Only somebody in the household can be meant; null where no person was chosen. */
    private @Nullable PersonId member(CaseReference reference, @Nullable String chosen, String pointer) {
        PersonId person = KeepingSafeForm.person(chosen);
        if (person != null && !households.everyoneIn(household(reference)).contains(person)) {
            throw new InvalidInput(List.of(new FieldProblem(pointer, "Choose a person.")));
        }
        return person;
    }

    private CaseReference answering(String text) {
        CaseReference reference = seen.whole(text);
        if (!keepingSafe.mayChange(household(reference))) {
            throw seen.refused(reference);
        }
        return reference;
    }

    private HouseholdId household(CaseReference reference) {
        return cases.get(reference).household();
    }

    private static String typed(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }
}
