package org.handrail.frontdoor.web;

import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.handrail.caserecord.ReferralChannel;
import org.handrail.frontdoor.ReferralRequest;
import org.handrail.frontdoor.SendingReferral;
import org.handrail.frontdoor.web.DraftProblems.Place;
import org.handrail.platform.CaseReference;
import org.handrail.platform.web.Problems;
import org.handrail.platform.web.SummaryRow;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All answers on one page, and the button that sends them: once, however often it is pressed. */
@Controller
@RequestMapping(Way.ROOT + "/{draft}")
@PreAuthorize(Referrers.MAY_REFER)
class CheckPage {

    /** The answers of one page. */
    record Section(String title, List<SummaryRow> rows) {}

    private final Drafts drafts;
    private final DraftProblems problems;
    private final AnswerWords words;
    private final SendingReferral sending;

    CheckPage(Drafts drafts, DraftProblems problems, AnswerWords words, SendingReferral sending) {
        this.drafts = drafts;
        this.problems = problems;
        this.words = words;
        this.sending = sending;
    }

    @GetMapping("/check")
    public String show(
            @PathVariable("draft") String token,
            @RequestParam(name = "wrong", required = false) @Nullable String wrong,
            HttpSession session,
            Model model) {
        ReferralDraft draft = drafts.get(session, token);
        Way way = new Way(token, true);
        model.addAttribute(
                "sections",
                Arrays.stream(Step.values())
                        .map(step -> new Section(step.title(), words.rows(step, draft, way)))
                        .toList());
        model.addAttribute("alarms", Alarms.of(draft.answers()));
        model.addAttribute("childForgotten", problems.childForgotten(draft));
        model.addAttribute("safety", way.to(Step.SAFETY));
        model.addAttribute("send", Way.ROOT + "/" + token + "/send");
        model.addAttribute("back", new Way(token, false).to(Step.AGREEMENT));
        model.addAttribute("problems", new Problems(wrong == null ? List.of() : problems.ofNoPage(draft)));
        return "frontdoor/check";
    }

    @PostMapping("/send")
    public String send(@PathVariable("draft") String token, HttpSession session) {
        ReferralDraft draft = drafts.get(session, token);
        Way way = new Way(token, true);
        Optional<Place> place = problems.first(draft);
        if (place.isPresent()) {
            return Way.redirect(way.to(place.get()));
        }
        if (!problems.ofNoPage(draft).isEmpty()) {
            return Way.redirect(way.wrong(way.check()));
        }
        return send(problems.asRequest(draft), token, session);
    }

    private String send(ReferralRequest request, String token, HttpSession session) {
        SendingReferral.Receipt receipt = sending.send(request, "page-" + token, ReferralChannel.WEB);
        if (receipt instanceof SendingReferral.Receipt.Accepted accepted) {
            String reference = accepted.summary().reference();
            drafts.sent(session, token, CaseReference.parse(reference));
            return ReceiptPage.redirect(reference);
        }
        drafts.forget(session, token);
        return Way.redirect(MyReferralsPage.PATH);
    }
}
