package org.handrail.access.signin;

import java.util.Comparator;
import org.handrail.access.Account;
import org.handrail.access.Accounts;
import org.handrail.access.Organisations;
import org.handrail.access.SignedInAccount;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Where operators switch an account off at once. Role and teams come from the identity provider and are not changed here. */
@Controller
@RequestMapping("/operations/accounts")
@PreAuthorize("hasRole('OPERATOR')")
public class AccountPages {

    private final Accounts accounts;
    private final Organisations organisations;
    private final SignedInAccount me;
    private final AuditTrail trail;

    AccountPages(Accounts accounts, Organisations organisations, SignedInAccount me, AuditTrail trail) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.me = me;
        this.trail = trail;
    }

    @GetMapping
    public String all(Model model) {
        model.addAttribute(
                "accounts",
                accounts.all().stream()
                        .sorted(Comparator.comparing(Account::organisation).thenComparing(Account::name))
                        .toList());
        model.addAttribute("organisations", organisations.all());
        return "access/accounts";
    }

    @GetMapping("/{name}")
    public String confirm(@PathVariable String name, Model model) {
        Account account = known(name);
        model.addAttribute("account", account);
        model.addAttribute("own", isMine(account));
        return "access/account-switch";
    }

    @PostMapping("/{name}/off")
    @Transactional
    public String switchOff(@PathVariable String name) {
        Account account = known(name);
        if (isMine(account)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return switched(account, false, AuditAction.ACCOUNT_SWITCHED_OFF);
    }

    @PostMapping("/{name}/on")
    @Transactional
    public String switchOn(@PathVariable String name) {
        return switched(known(name), true, AuditAction.ACCOUNT_SWITCHED_ON);
    }

    private String switched(Account account, boolean enabled, AuditAction action) {
        accounts.switchTo(account.name(), enabled);
        trail.record(AuditEntry.of(action).about(account.name()));
        return "redirect:/operations/accounts";
    }

    private boolean isMine(Account account) {
        return account.name().equals(me.get().name());
    }

    private Account known(String name) {
        return accounts.now(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
