package org.handrail.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.handrail.access.WorkNoted;
import org.handrail.casework.ContactHold;
import org.handrail.casework.KeepingPeopleSafe;
import org.handrail.casework.ServiceReferrals;
import org.handrail.casework.TellingOfConcern;
import org.handrail.casework.WritingDown;
import org.handrail.platform.CaseReference;
import org.handrail.platform.web.InvalidInput;
import org.handrail.platform.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What every worker can do on the page of a case, at any step. What is refused comes back with the words as typed. */
@Controller
class CaseActions {

    private final SeenCase seen;
    private final WritingDown writing;
    private final TellingOfConcern telling;
    private final ServiceReferrals referrals;
    private final ContactHold hold;
    private final CasePages pages;
    private final WorkNoted work;
    private final KeepingPeopleSafe keeping;

    CaseActions(
            SeenCase seen,
            WritingDown writing,
            TellingOfConcern telling,
            ServiceReferrals referrals,
            ContactHold hold,
            CasePages pages,
            WorkNoted work,
            KeepingPeopleSafe keeping) {
        this.seen = seen;
        this.writing = writing;
        this.telling = telling;
        this.referrals = referrals;
        this.hold = hold;
        this.pages = pages;
        this.work = work;
        this.keeping = keeping;
    }

    @PostMapping("/cases/{reference}/notes")
    String note(
            @PathVariable("reference") String text,
            @ModelAttribute("form") CaseForm form,
            Model model,
            HttpServletResponse response) {
        Doing note = reference -> writing.note(reference, typed(form.note()));
        return answer(text, note, "?done=note#notes", model, response);
    }

    @PostMapping("/cases/{reference}/contacts")
    String contact(
            @PathVariable("reference") String text,
            @ModelAttribute("form") CaseForm form,
            Model model,
            HttpServletResponse response) {
        Doing contact = reference -> writing.contact(
                reference, typed(form.who()), form.channelChosen(), form.reachedChosen(), typed(form.contactWords()));
        return answer(text, contact, "?done=contact#contacts", model, response);
    }

    @PostMapping("/cases/{reference}/concern")
    String concern(
            @PathVariable("reference") String text,
            @ModelAttribute("form") CaseForm form,
            Model model,
            HttpServletResponse response) {
        Doing concern =
                reference -> telling.concern(reference, typed(form.concern()), form.inDanger(), form.aboutChosen());
        return answer(text, concern, "?done=concern", model, response);
    }

    @PostMapping("/cases/{reference}/ending")
    String ending(
            @PathVariable("reference") String text,
            @ModelAttribute("form") CaseForm form,
            Model model,
            HttpServletResponse response) {
        Doing ending = reference -> telling.ending(reference, form.endingChosen(), typed(form.endingWords()));
        return answer(text, ending, "?done=ending", model, response);
    }

    @PostMapping("/cases/{reference}/hide-address")
    String hideAddress(
            @PathVariable("reference") String text,
            @ModelAttribute("form") CaseForm form,
            Model model,
            HttpServletResponse response) {
        Doing hiding = reference -> keeping.hideWhereTheyLive(reference, typed(form.hideWhy()));
        return answer(text, hiding, "?done=hide-address", model, response);
    }

    @PostMapping("/cases/{reference}/service-referrals")
    String addendum(
            @PathVariable("reference") String text,
            @ModelAttribute("form") CaseForm form,
            Model model,
            HttpServletResponse response) {
        Doing addendum = reference -> referrals.addTo(reference, typed(form.addendumTo()), typed(form.addendum()));
        return answer(text, addendum, "?done=addendum#service-referrals", model, response);
    }

    @PostMapping("/cases/{reference}/contact-hold")
    @PreAuthorize("hasRole('SAFEGUARDING_LEAD')")
    String allowContact(
            @PathVariable("reference") String text,
            @ModelAttribute("form") CaseForm form,
            Model model,
            HttpServletResponse response) {
        Doing release = reference -> hold.release(reference, typed(form.contactAdvice()));
        return answer(text, release, "?done=contact-hold", model, response);
    }

    @FunctionalInterface
    private interface Doing {
        void with(CaseReference reference);
    }

    private String answer(String text, Doing doing, String done, Model model, HttpServletResponse response) {
        CaseReference reference = seen.mine(text);
        try {
            doing.with(reference);
            work.on(reference);
            return "redirect:/cases/" + reference + done;
        } catch (InvalidInput refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return pages.again(reference, new Problems(refused.problems()), model);
        }
    }

    private static String typed(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }
}
