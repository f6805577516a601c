package org.handrail.access.programs;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.handrail.access.NeedsFreshSignIn;
import org.handrail.access.Organisations;
import org.handrail.access.SignedInAccount;
import org.handrail.access.programs.ApiAccounts.ApiAccount;
import org.handrail.platform.web.Choice;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.Problems;
import org.handrail.platform.web.UkTime;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Where operators look after the accounts and keys of partners' systems. */
@Controller
@RequestMapping("/operations/api-accounts")
@PreAuthorize("hasRole('OPERATOR')")
class ApiAccountPages {

    private final ApiAccounts accounts;
    private final Organisations organisations;
    private final SignedInAccount me;
    private final ProgramSettings settings;
    private final UkTime time;
    private final Clock clock;

    ApiAccountPages(
            ApiAccounts accounts,
            Organisations organisations,
            SignedInAccount me,
            ProgramSettings settings,
            UkTime time,
            Clock clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.me = me;
        this.settings = settings;
        this.time = time;
        this.clock = clock;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("organisations", organisations.all());
        return "access/api-accounts";
    }

    @GetMapping("/new")
    String begin(Model model) {
        return form(ApiAccountForm.EMPTY, new Problems(List.of()), model);
    }

    @PostMapping
    String make(@ModelAttribute ApiAccountForm form, Model model) {
        Problems problems = form.problems(organisations);
        if (problems.present()) {
            return form(form, problems, model);
        }
        String name = String.valueOf(form.name()).strip();
        boolean made = accounts.make(
                name,
                String.valueOf(form.title()).strip(),
                String.valueOf(form.organisation()),
                form.chosen(),
                me.get().name());
        return made
                ? "redirect:/operations/api-accounts/" + name
                : form(
                        form,
                        new Problems(List.of(new FieldProblem("/name", "This name is taken. Choose another."))),
                        model);
    }

    @GetMapping("/{name}")
    String one(@PathVariable String name, Model model) {
        ApiAccount account = known(name);
        model.addAttribute("account", account.account());
        model.addAttribute(
                "organisation", organisations.nameOf(account.account().organisation()));
        model.addAttribute(
                "scopes", account.scopes().stream().map(Scope::words).sorted().toList());
        model.addAttribute(
                "keys",
                account.keys().stream()
                        .map(key -> KeyLine.of(key, time, clock.instant()))
                        .toList());
        return "access/api-account";
    }

    /** The key is on this one page and nowhere else, so it is shown by the answer itself and no address leads back to it. */
    @NeedsFreshSignIn
    @PostMapping("/{name}/keys")
    String giveKey(@PathVariable String name, Model model) {
        ApiAccount account = known(name);
        ApiKey key = accounts.giveKey(account, me.get().name(), settings.keyLifetime())
                .orElse(null);
        if (key == null) {
            model.addAttribute("tooMany", true);
            return one(name, model);
        }
        model.addAttribute("account", account.account());
        model.addAttribute("key", key.text());
        model.addAttribute("until", time.dayOf(clock.instant().plus(settings.keyLifetime())));
        return "access/api-key";
    }

    @GetMapping("/{name}/keys/{id}/revoke")
    String confirmRevoking(@PathVariable String name, @PathVariable String id, Model model) {
        ApiAccount account = known(name);
        if (account.keys().stream().noneMatch(key -> key.id().equals(id))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("account", account.account());
        model.addAttribute("keyId", id);
        return "access/api-key-revoke";
    }

    @PostMapping("/{name}/keys/{id}/revoke")
    String revoke(@PathVariable String name, @PathVariable String id) {
        accounts.revoke(known(name), id);
        return "redirect:/operations/api-accounts/" + name;
    }

    @GetMapping("/{name}/close")
    String confirmClosing(@PathVariable String name, Model model) {
        model.addAttribute("account", known(name).account());
        return "access/api-account-close";
    }

    @PostMapping("/{name}/close")
    String close(@PathVariable String name) {
        accounts.close(known(name));
        return "redirect:/operations/api-accounts/" + name;
    }

    private ApiAccount known(String name) {
        return accounts.find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String form(ApiAccountForm form, Problems problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "organisations",
                organisations.all().entrySet().stream()
                        .map(one -> new Choice(one.getKey(), one.getValue()))
                        .toList());
        model.addAttribute(
                "scopes",
                Arrays.stream(Scope.values())
                        .map(scope -> new Choice(scope.code(), scope.words(), scope.code()))
                        .toList());
        return "access/api-account-new";
    }
}
