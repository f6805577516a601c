package org.handrail.frontdoor.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.handrail.access.Account;
import org.handrail.access.Relationships;
import org.handrail.access.Relationships.Kind;
import org.handrail.access.SignedInAccount;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.casework.WhereItStands;
import org.handrail.frontdoor.Notices;
import org.handrail.platform.CaseReference;
import org.handrail.platform.web.UkTime;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The referrals that a person made, newest first, with where each stands. */
@Controller
@PreAuthorize(Referrers.MAY_REFER)
class MyReferralsPage {

    static final String PATH = "/referrals";

    private static final int SIZE = 20;

    /** One referral in the list. */
    record Line(String reference, String href, String received, String status, String notice) {}

    private final Relationships relationships;
    private final SignedInAccount account;
    private final CaseRecords cases;
    private final WhereItStands stands;
    private final Notices notices;
    private final AuditTrail audit;
    private final UkTime time;

    MyReferralsPage(
            Relationships relationships,
            SignedInAccount account,
            CaseRecords cases,
            WhereItStands stands,
            Notices notices,
            AuditTrail audit,
            UkTime time) {
        this.relationships = relationships;
        this.account = account;
        this.cases = cases;
        this.stands = stands;
        this.notices = notices;
        this.audit = audit;
        this.time = time;
    }

    @GetMapping(PATH)
    @Transactional
    public String show(@RequestParam(name = "page", defaultValue = "1") int wanted, Model model) {
        Account me = account.get();
        List<CaseReference> all = relationships.casesOf(me.name(), Kind.REFERRER).stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        int last = Math.max(1, (all.size() + SIZE - 1) / SIZE);
        int page = Math.min(Math.max(1, wanted), last);
        List<Line> lines = all.stream()
                .skip((long) SIZE * (page - 1))
                .limit(SIZE)
                .map(cases::find)
                .flatMap(Optional::stream)
                .map(record -> line(record, me))
                .toList();
        audit.record(AuditEntry.of(AuditAction.CASE_LISTED)
                .detail("list", "OWN_REFERRALS")
                .detail("page", page)
                .detail("count", lines.size()));
        model.addAttribute("referrals", lines);
        model.addAttribute("total", all.size());
        model.addAttribute("newer", link(page > 1, page - 1));
        model.addAttribute("older", link(page < last, page + 1));
        return "frontdoor/referrals";
    }

    private Line line(CaseRecord record, Account me) {
        boolean all = stands.tellsOfOpenCase(me, record);
        String reference = record.reference().toString();
        String newest = notices.on(record.reference(), me.name()).stream()
                .filter(notice -> all || !notice.kind().tellsOfAnotherCase())
                .findFirst()
                .map(notice -> notice.kind().words() + ", " + time.dayOf(notice.sentAt()))
                .orElse("None yet");
        return new Line(
                reference,
                ReceiptPage.path(reference),
                time.at(record.receivedAt()),
                StatusWords.of(stands.to(me, record)),
                newest);
    }

    private static @Nullable String link(boolean there, int page) {
        return there ? PATH + "?page=" + page : null;
    }
}
