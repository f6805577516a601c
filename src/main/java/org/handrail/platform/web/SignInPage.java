package org.handrail.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The sign-in form. Spring Security takes what it posts to {@code /login} and comes back with {@code ?refused} or
 * {@code ?signed-out}; the words never say whether the name or the password was wrong.
 */
@Controller
class SignInPage {

    private static final Problems NOT_RIGHT = new Problems(
            List.of(new FieldProblem("/username", "The name or the password is not right. Check both and try again.")));

    private final ObjectProvider<SignInExamples> examples;
    private final ObjectProvider<SignInChoices> choices;

    SignInPage(ObjectProvider<SignInExamples> examples, ObjectProvider<SignInChoices> choices) {
        this.examples = examples;
        this.choices = choices;
    }

    @GetMapping("/login")
    String show(
            Model model,
            @RequestParam(required = false) @Nullable String refused,
            @RequestParam(required = false) @Nullable Integer wait,
            @RequestParam(required = false) @Nullable String ended,
            @RequestParam(name = "signed-out", required = false) @Nullable String signedOut) {
        if (refused != null) {
            model.addAttribute("problems", NOT_RIGHT);
        }
        if (wait != null) {
            model.addAttribute("problems", tooMany(wait));
        }
        model.addAttribute("ended", ended != null);
        model.addAttribute("choices", choices.getIfAvailable(() -> new SignInChoices(true, false)));
        model.addAttribute("signedOut", signedOut != null);
        model.addAttribute("examples", examples.getIfAvailable());
        return "platform/login";
    }

    private static Problems tooMany(int minutes) {
        String words = "There were too many wrong tries. Wait %s, then try again. Others are not held up."
                .formatted(minutes <= 1 ? "a minute" : Math.min(minutes, 60) + " minutes");
        return new Problems(List.of(new FieldProblem("/username", words)));
    }
}
