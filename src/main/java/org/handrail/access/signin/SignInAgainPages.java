package org.handrail.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.handrail.access.AccountUser;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.Problems;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks a person to sign in again, and leads back to what they were about to do. */
@Controller
class SignInAgainPages {

    private final SigningInAgain again;
    private final RecentSignIn recent;
    private final PasswordOrKey signIn;

    SignInAgainPages(SigningInAgain again, RecentSignIn recent, PasswordOrKey signIn) {
        this.again = again;
        this.recent = recent;
        this.signIn = signIn;
    }

    @GetMapping(SigningInAgain.ASK)
    String ask(@AuthenticationPrincipal AccountUser user, HttpServletRequest request, Model model) {
        model.addAttribute("provider", user instanceof ProviderUser);
        model.addAttribute(
                "keepsForm", again.held(request, user).filter(HeldRequest::form).isPresent());
        return "access/sign-in-again";
    }

    /** A link and no form: the policy of our pages lets no form end at another address. */
    @GetMapping(SigningInAgain.ASK + "/provider")
    String toProvider(@AuthenticationPrincipal AccountUser user, HttpServletRequest request) {
        again.begin(request, user);
        return "redirect:" + Provider.BEGIN + "?" + ProviderRequests.AGAIN;
    }

    @PostMapping(SigningInAgain.ASK)
    String password(
            @AuthenticationPrincipal AccountUser user,
            @RequestParam String password,
            HttpServletRequest request,
            Model model) {
        if (user instanceof ProviderUser) {
            return "redirect:" + SigningInAgain.ASK;
        }
        try {
            signIn.prove(UsernamePasswordAuthenticationToken.unauthenticated(user.getUsername(), password));
        } catch (AuthenticationException refused) {
            again.refused(user, refused);
            model.addAttribute("problems", problem(refused));
            return ask(user, request, model);
        }
        recent.now(request);
        request.changeSessionId();
        again.done(user);
        return "redirect:" + SigningInAgain.ONWARD;
    }

    /** A page is simply asked for again; a form is shown to be sent, because it may change something. */
    @GetMapping(SigningInAgain.ONWARD)
    String onward(@AuthenticationPrincipal AccountUser user, HttpServletRequest request, Model model) {
        if (!recent.isFresh(request, recent.freshFor())) {
            model.addAttribute("notFresh", true);
            return ask(user, request, model);
        }
        HeldRequest held = again.held(request, user).orElse(null);
        again.forget(request);
        if (held == null) {
            return "redirect:/";
        }
        if (!held.form()) {
            return "redirect:" + held.path();
        }
        model.addAttribute("held", held);
        return "access/send-again";
    }

    private static Problems problem(AuthenticationException refused) {
        String words = refused instanceof LockedException
                ? "There were too many wrong tries. Wait a few minutes and try again."
                : "The password is not right. Check it and try again.";
        return new Problems(List.of(new FieldProblem("/password", words)));
    }
}
