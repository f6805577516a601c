package org.handrail.casework.oversight;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.handrail.access.Account;
import org.handrail.access.CaseAccess;
import org.handrail.access.NeedsFreshSignIn;
import org.handrail.access.breakglass.BreakGlass;
import org.handrail.access.breakglass.EmergencyReason;
import org.handrail.caserecord.CaseRecords;
import org.handrail.platform.CaseReference;
import org.handrail.platform.web.Choice;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One page and one form for somebody in a hurry. A no never says whether there is such a case. */
@Controller
class EmergencyPages {

    private static final int LONGEST = 2_000;
    private static final String PAGE = "oversight/emergency";
    private static final List<Choice> REASONS = Arrays.stream(EmergencyReason.values())
            .map(reason -> new Choice(reason.name(), reason.label()))
            .toList();

    private final BreakGlass breakGlass;
    private final CaseAccess access;
    private final CaseRecords cases;
    private final Oversight oversight;

    EmergencyPages(BreakGlass breakGlass, CaseAccess access, CaseRecords cases, Oversight oversight) {
        this.breakGlass = breakGlass;
        this.access = access;
        this.cases = cases;
        this.oversight = oversight;
    }

    @GetMapping("/emergency")
    String page(Model model) {
        return show("", "", "", List.of(), model);
    }

    @PostMapping("/emergency")
    @NeedsFreshSignIn
    String open(
            @RequestParam(name = "reference", defaultValue = "") String reference,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            @RequestParam(name = "words", defaultValue = "") String words,
            Model model,
            HttpServletResponse response) {
        Account me = allowed();
        List<FieldProblem> problems = problems(reference, reason, words);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return show(reference, reason, words, problems, model);
        }
        CaseReference wanted = CaseReference.parse(reference);
        boolean exists = cases.find(wanted).isPresent();
        if (exists && access.of(me, wanted).full()
                || breakGlass.open(me, wanted, exists, EmergencyReason.valueOf(reason), words.strip())) {
            return "redirect:/cases/" + wanted;
        }
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return show(
                reference,
                reason,
                words,
                List.of(new FieldProblem(
                        "/reference",
                        "You cannot open a case with this reference. Check it. If someone may come to harm now,"
                                + " ring the safeguarding lead or the manager on duty.")),
                model);
    }

    private Account allowed() {
        return Optional.of(oversight.me()).filter(BreakGlass::mayAsk).orElseThrow(Oversight::notFound);
    }

    private static List<FieldProblem> problems(String reference, String reason, String words) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!CaseReference.isReference(reference)) {
            problems.add(new FieldProblem("/reference", "Enter the reference of the case, like HR-2026-000123"));
        }
        if (Arrays.stream(EmergencyReason.values()).noneMatch(one -> one.name().equals(reason))) {
            problems.add(new FieldProblem("/reason", "Choose why you must open this case"));
        }
        if (words.isBlank() || words.length() > LONGEST) {
            problems.add(new FieldProblem("/words", "Say in a few words what has happened"));
        }
        return problems;
    }

    private String show(String reference, String reason, String words, List<FieldProblem> problems, Model model) {
        allowed();
        model.addAttribute("problems", new Problems(problems));
        model.addAttribute("reference", reference);
        model.addAttribute("reasons", REASONS);
        model.addAttribute("reason", reason);
        model.addAttribute("words", words);
        return PAGE;
    }
}
