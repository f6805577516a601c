package org.handrail.access.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells somebody whom the identity provider knows why they do not get in here, and what to do. */
@Controller
class RefusedPage {

    static final String PATH = "/login/refused";

    @GetMapping(PATH)
    String show(@RequestParam(required = false) @Nullable String why, HttpServletResponse response, Model model) {
        Refusal refusal = Arrays.stream(Refusal.values())
                .filter(one -> one.name().equals(why))
                .findFirst()
                .orElse(Refusal.PROVIDER);
        response.setStatus(HttpStatus.FORBIDDEN.value());
        model.addAttribute("words", refusal.words());
        model.addAttribute("code", refusal.name());
        model.addAttribute("tryAgain", refusal == Refusal.PROVIDER);
        return "access/refused";
    }
}
