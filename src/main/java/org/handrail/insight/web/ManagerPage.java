package org.handrail.insight.web;

import java.util.List;
import java.util.Set;
import org.handrail.access.Account;
import org.handrail.access.CaseAccess;
import org.handrail.access.Role;
import org.handrail.access.SignedInAccount;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.caserecord.CaseLoad;
import org.handrail.caserecord.CaseLoads;
import org.handrail.caserecord.Waiting;
import org.handrail.platform.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** What a manager looks at first: how much each of their teams has in hand, and which of it waits for somebody. */
@Controller
class ManagerPage {

    private final CaseLoads loads;
    private final CaseAccess access;
    private final SignedInAccount account;
    private final AuditTrail audit;

    ManagerPage(CaseLoads loads, CaseAccess access, SignedInAccount account, AuditTrail audit) {
        this.loads = loads;
        this.access = access;
        this.account = account;
        this.audit = audit;
    }

    @Bean
    @Order(40)
    static NavigationItem insightLink() {
        return new NavigationItem("Teams", "/insight", Set.of(Role.TEAM_MANAGER.name()));
    }

    @GetMapping("/insight")
    @Transactional
    public String page(Model model) {
        Account manager = account.get();
        if (manager.role() != Role.TEAM_MANAGER) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        audit.record(AuditEntry.of(AuditAction.CASE_LISTED).detail("view", "teams"));
        List<CaseLoad> teams = loads.of(manager.groups(), access.hiddenFrom(manager));
        model.addAttribute("teams", teams);
        model.addAttribute("waitings", Waiting.values());
        model.addAttribute("chart", LoadChart.draw(teams));
        return "insight/manager";
    }
}
