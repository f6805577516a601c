package org.handrail.frontdoor.web;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import org.handrail.access.Account;
import org.handrail.access.Organisations;
import org.handrail.access.SignedInAccount;
import org.handrail.platform.web.UkTime;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a referral begins: what it is for, what to have at hand, and what was begun and not sent. */
@Controller
@RequestMapping(Way.ROOT)
@PreAuthorize(Referrers.MAY_REFER)
class NewReferralPage {

    /** A referral that was begun in this session and not sent. */
    record Begun(String token, String at, String href) {}

    private final Drafts drafts;
    private final SignedInAccount account;
    private final Organisations organisations;
    private final UkTime time;
    private final Clock clock;

    NewReferralPage(Drafts drafts, SignedInAccount account, Organisations organisations, UkTime time, Clock clock) {
        this.drafts = drafts;
        this.account = account;
        this.organisations = organisations;
        this.time = time;
        this.clock = clock;
    }

    @GetMapping
    public String show(
            @RequestParam(name = "gone", required = false) @Nullable String gone, HttpSession session, Model model) {
        List<Begun> begun = drafts.open(session).entrySet().stream()
                .map(draft -> new Begun(
                        draft.getKey(),
                        time.at(draft.getValue().begunAt()),
                        new Way(draft.getKey(), false).to(Step.DANGER)))
                .toList();
        model.addAttribute("begun", begun);
        model.addAttribute("gone", gone != null);
        return "frontdoor/start";
    }

    @PostMapping
    public String begin(HttpSession session) {
        String token = drafts.begin(session, ReferralDraft.begin(clock.instant(), prefilled(session)));
        return Way.redirect(new Way(token, false).to(Step.DANGER));
    }

    @PostMapping("/{draft}/forget")
    public String forget(@PathVariable("draft") String token, HttpSession session) {
        drafts.forget(session, token);
        return Way.redirect(Way.ROOT);
    }

    private Answers prefilled(HttpSession session) {
        return drafts.referrer(session).orElseGet(() -> {
            Account own = account.get();
            return Answers.NONE
                    .with("referrer.role", own.title())
                    .with("referrer.organisation", organisations.nameOf(own.organisation()));
        });
    }
}
