package org.handrail.frontdoor.web;

import java.util.List;
import java.util.Optional;
import org.handrail.access.Account;
import org.handrail.access.CaseAccess;
import org.handrail.access.SignedInAccount;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.CaseStatus;
import org.handrail.casework.WhereItStands;
import org.handrail.frontdoor.Notices;
import org.handrail.frontdoor.Notices.Notice;
import org.handrail.platform.CaseReference;
import org.handrail.platform.web.UkTime;
import org.handrail.triage.RecommendationWords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * What the referrer may know of the case: that it is there, what happens next, and later what was decided. To everyone
 * else who may not see the case, there is no such page.
 */
@Controller
class ReceiptPage {

    /** A notice in words. */
    record NoticeLine(String at, String words, String more) {}

    private final CaseAccess access;
    private final SignedInAccount account;
    private final CaseRecords cases;
    private final WhereItStands stands;
    private final Notices notices;
    private final NextSteps nextSteps;
    private final RecommendationWords words;
    private final AuditTrail audit;
    private final UkTime time;

    ReceiptPage(
            CaseAccess access,
            SignedInAccount account,
            CaseRecords cases,
            WhereItStands stands,
            Notices notices,
            NextSteps nextSteps,
            RecommendationWords words,
            AuditTrail audit,
            UkTime time) {
        this.access = access;
        this.account = account;
        this.cases = cases;
        this.stands = stands;
        this.notices = notices;
        this.nextSteps = nextSteps;
        this.words = words;
        this.audit = audit;
        this.time = time;
    }

    @GetMapping("/referrals/{reference}/receipt")
    @Transactional
    public String show(@PathVariable("reference") String text, Model model) {
        CaseReference reference = Optional.of(text)
                .filter(CaseReference::isReference)
                .map(CaseReference::parse)
                .orElseThrow(ReceiptPage::notFound);
        Account viewer = account.get();
        if (!access.of(viewer, reference).full() && !access.referred(viewer, reference)) {
            audit.refused("RECEIPT", reference);
            throw notFound();
        }
        CaseRecord record = cases.find(reference).orElseThrow(ReceiptPage::notFound);
        audit.record(AuditEntry.of(AuditAction.CASE_READ).in(reference).detail("view", "RECEIPT"));
        CaseStatus status = stands.to(viewer, record);
        model.addAttribute("reference", reference.toString());
        model.addAttribute("received", time.at(record.receivedAt()));
        model.addAttribute("status", StatusWords.of(status));
        model.addAttribute("next", nextSteps.of(record, status));
        model.addAttribute("notices", lines(record, stands.tellsOfOpenCase(viewer, record)));
        return "frontdoor/receipt";
    }

    private List<NoticeLine> lines(CaseRecord record, boolean all) {
        return notices.on(record.reference(), record.referredBy().account()).stream()
                .filter(notice -> all || !notice.kind().tellsOfAnotherCase())
                .map(this::line)
                .toList();
    }

    private NoticeLine line(Notice notice) {
        String level = notice.levelAgreed() == null ? "" : "A worker agreed on " + words.level(notice.levelAgreed());
        return new NoticeLine(time.at(notice.sentAt()), notice.kind().words(), level);
    }

    static String path(String reference) {
        return "/referrals/" + reference + "/receipt";
    }

    static String redirect(String reference) {
        return Way.redirect(path(reference));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
