package org.handrail.casework.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.handrail.access.Account;
import org.handrail.access.CaseAccess;
import org.handrail.access.SignedInAccount;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.caserecord.CasePage;
import org.handrail.caserecord.CaseQuery;
import org.handrail.caserecord.CaseSearch;
import org.handrail.caserecord.CaseStatus;
import org.handrail.caserecord.VisibleCases;
import org.handrail.caserecord.Waiting;
import org.handrail.platform.CaseReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases that a person may see, and a search among them. A name is never put into an address. */
@Controller
class CaseListPages {

    /** As many references as a detail of the trail has room for. */
    private static final int IN_A_DETAIL = 10;

    private final CaseSearch search;
    private final CaseAccess access;
    private final SignedInAccount account;
    private final AuditTrail audit;

    CaseListPages(CaseSearch search, CaseAccess access, SignedInAccount account, AuditTrail audit) {
        this.search = search;
        this.access = access;
        this.account = account;
        this.audit = audit;
    }

    @GetMapping("/cases")
    @Transactional
    public String list(
            @RequestParam(name = "page", defaultValue = "1") int page,
            @RequestParam(name = "status", required = false) @Nullable CaseStatus status,
            @RequestParam(name = "waiting", required = false) @Nullable Waiting waiting,
            @RequestParam(name = "team", required = false) @Nullable String team,
            Model model) {
        CaseQuery query = status == null ? CaseQuery.ANY : CaseQuery.ANY.withStatuses(Set.of(status));
        CasePage found = show(query.withWaiting(waiting).withTeam(team), Math.max(1, page), model);
        model.addAttribute("status", status);
        model.addAttribute("waiting", waiting);
        model.addAttribute("waitings", Waiting.values());
        model.addAttribute("team", team);
        audit.record(shown(AuditEntry.of(AuditAction.CASE_LISTED).detail("page", page), found));
        return "casework/cases";
    }

    @PostMapping("/cases/search")
    @Transactional
    public String find(@RequestParam("text") String text, Model model) {
        if (CaseReference.isReference(text)) {
            audit.record(AuditEntry.of(AuditAction.SEARCHED));
            return "redirect:/cases/" + CaseReference.parse(text);
        }
        CasePage found = show(text.isBlank() ? CaseQuery.ANY : CaseQuery.ANY.withText(text.strip()), 1, model);
        audit.record(shown(AuditEntry.of(AuditAction.SEARCHED), found));
        model.addAttribute("text", text);
        return "casework/cases";
    }

    /** A list names families, so that the trail keeps which cases stood on it. */
    private static AuditEntry shown(AuditEntry entry, CasePage found) {
        AuditEntry with = entry.detail("count", found.lines().size());
        for (int first = 0; first < found.lines().size(); first += IN_A_DETAIL) {
            int end = Math.min(first + IN_A_DETAIL, found.lines().size());
            with = with.detail(
                    "cases" + first / IN_A_DETAIL,
                    found.lines().subList(first, end).stream()
                            .map(line -> line.reference().toString())
                            .collect(Collectors.joining(" ")));
        }
        return with;
    }

    private CasePage show(CaseQuery query, int page, Model model) {
        CasePage found = search.find(query, visible(account.get()), page);
        model.addAttribute("page", found);
        model.addAttribute("statuses", CaseStatus.values());
        return found;
    }

    private VisibleCases visible(Account worker) {
        return access.listOf(worker)
                .<VisibleCases>map(
                        cases -> new VisibleCases.Those(cases.sql(), cases.rows(), cases.condition(), cases.values()))
                .orElseGet(VisibleCases.All::new);
    }
}
