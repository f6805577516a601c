package org.handrail.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditPage;
import org.handrail.audit.DecisionPages;
import org.handrail.platform.NeedsFreshSignIn;
import org.handrail.platform.web.Choice;
import org.handrail.platform.web.InvalidInput;
import org.handrail.platform.web.UkTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The page where auditors, inspectors and information officers read the trail and take it with them. */
@Controller
class AuditRoom {

    private final AuditReading reading;
    private final ObjectProvider<DecisionPages> decisions;
    private final UkTime time;
    private final Clock clock;

    AuditRoom(AuditReading reading, ObjectProvider<DecisionPages> decisions, UkTime time, Clock clock) {
        this.reading = reading;
        this.decisions = decisions;
        this.time = time;
        this.clock = clock;
    }

    @GetMapping("/audit")
    String show(
            @ModelAttribute("form") AuditForm form,
            @RequestParam(required = false) @Nullable Long older,
            @RequestParam(required = false) @Nullable Long newer,
            Model model) {
        AuditQuestion question = AuditQuestion.read(form);
        model.addAttribute("actions", actions());
        model.addAttribute("problems", question.problems());
        if (!question.problems().present()) {
            AuditReading.Answer answer = reading.page(question.search(), older, newer);
            AuditPage page = answer.page();
            DecisionPages pages = decisions.getIfAvailable();
            AuditLinks links = new AuditLinks(form);
            model.addAttribute("count", answer.count());
            model.addAttribute(
                    "lines",
                    page.events().stream()
                            .map(event -> AuditLine.of(event, time.exactly(event.at()), pages))
                            .toList());
            model.addAttribute("newer", links.newer(page));
            model.addAttribute("older", links.older(page));
            model.addAttribute("export", links.export());
        }
        return "audit/room";
    }

    @NeedsFreshSignIn
    @GetMapping("/audit/events.csv")
    void export(@ModelAttribute AuditForm form, HttpServletResponse response) throws IOException {
        AuditQuestion question = AuditQuestion.read(form);
        if (question.problems().present()) {
            throw new InvalidInput(question.problems().all());
        }
        String name = "handrail-audit-" + LocalDate.ofInstant(clock.instant(), UkTime.ZONE) + ".csv";
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        reading.export(question.search(), response.getWriter());
    }

    private static List<Choice> actions() {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "Any")));
        Arrays.stream(AuditAction.values())
                .sorted(Comparator.comparing(AuditAction::label))
                .map(action -> new Choice(action.name(), action.label()))
                .forEach(choices::add);
        return choices;
    }
}
