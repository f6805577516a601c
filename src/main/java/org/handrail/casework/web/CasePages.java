package org.handrail.casework.web;

import java.util.Map;
import java.util.Optional;
import org.handrail.access.CaseView;
import org.handrail.casework.CaseSheets;
import org.handrail.casework.OfferOfTask;
import org.handrail.casework.SharedCases;
import org.handrail.people.KeepingSafe;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.CaseTasks;
import org.handrail.platform.engine.OpenTask;
import org.handrail.platform.web.Choice;
import org.handrail.platform.web.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one case, by itself and as the Case tab of Tasklist. */
@Controller
class CasePages {

    private final SeenCase seen;
    private final CaseSheets sheets;
    private final SharedCases shared;
    private final CaseTasks tasks;
    private final KeepingSafe keepingSafe;
    private final ObjectProvider<OfferOfTask> offers;

    CasePages(
            SeenCase seen,
            CaseSheets sheets,
            SharedCases shared,
            CaseTasks tasks,
            KeepingSafe keepingSafe,
            ObjectProvider<OfferOfTask> offers) {
        this.seen = seen;
        this.sheets = sheets;
        this.shared = shared;
        this.tasks = tasks;
        this.keepingSafe = keepingSafe;
        this.offers = offers;
    }

    @GetMapping("/cases/{reference}")
    String page(
            @PathVariable("reference") String text,
            @RequestParam(name = "done", required = false) String done,
            Model model) {
        CaseReference reference = seen.reference(text);
        CaseView view = seen.view(reference);
        if (view == CaseView.SHARED) {
            model.addAttribute("shared", shared.open(reference, seen.viewer()));
            return "casework/shared";
        }
        if (!view.full()) {
            return "redirect:/referrals/" + reference + "/receipt";
        }
        show(reference, view, model);
        model.addAttribute(
                "done",
                Map.of(
                                "note", "Your note is saved.",
                                "apart", "The families are taken apart. Read the newest note first.",
                                "phone", "What they said is written down.",
                                "handover", "Their yes is written down.",
                                "addendum", "Your words are added to the referral.",
                                "contact", "The contact is saved.",
                                "concern", "The safeguarding team has been told.",
                                "contact-hold", "Contact with the family is allowed again.",
                                "hide-address", "The address is hidden.",
                                "ending", "A manager checks safety before the case ends.")
                        .get(done == null ? "" : done));
        return "casework/case";
    }

    /** The same page with what is wrong with a form on it. */
    String again(CaseReference reference, Problems problems, Model model) {
        show(reference, seen.view(reference), model);
        model.addAttribute("problems", problems);
        return "casework/case";
    }

    /** The tab says plainly when there is no case for this person to read; it is part of a page that stands anyway. */
    @GetMapping("/tasks/{id}/case")
    String tab(@PathVariable("id") String taskId, Model model) {
        Optional<CaseReference> reference = tasks.find(taskId).map(OpenTask::caseReference);
        Optional<CaseView> view = reference.flatMap(seen::glance).filter(CaseView::full);
        if (view.isEmpty()) {
            Optional.ofNullable(offers.getIfAvailable())
                    .flatMap(ours -> ours.of(taskId))
                    .ifPresent(offer -> model.addAttribute("offer", offer));
            return "casework/tab-none";
        }
        show(reference.get(), view.get(), model);
        return "casework/tab";
    }

    private void show(CaseReference reference, CaseView view, Model model) {
        var sheet = sheets.open(reference, view);
        model.addAttribute("sheet", sheet);
        model.addAttribute("chart", NeedsChart.draw(sheet.values()));
        model.addAttribute("mayTakeApart", view.changes() && sheet.matched() && seen.mayTakeApart());
        model.addAttribute("mayChange", view.changes());
        model.addAttribute("seesLooks", seen.seesLooks(reference, view));
        model.addAttribute("mayKeepSafe", keepingSafe.mayChange(sheet.record().household()));
        model.addAttribute("channels", CaseChoices.CHANNELS);
        model.addAttribute("endings", CaseChoices.ENDINGS);
        model.addAttribute("abouts", CaseChoices.ABOUTS);
        model.addAttribute("reacheds", CaseChoices.REACHED);
        model.addAttribute("mayAllowContact", view.changes() && seen.isSafeguardingLead());
        model.addAttribute(
                "serviceReferrals",
                sheet.serviceReferrals().stream()
                        .map(one -> new Choice(one.id(), one.route()))
                        .toList());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", CaseForm.EMPTY);
        }
    }
}
