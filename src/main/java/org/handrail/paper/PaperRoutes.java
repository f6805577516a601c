package org.handrail.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handrail.access.CaseAccess;
import org.handrail.access.SignedInAccount;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.casework.SafePaper;
import org.handrail.platform.CaseReference;
import org.handrail.platform.web.PaperPages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Papers of a case, as a page to print and as a PDF file; refused where paper is not safe, and kept in the trail. */
@Controller
class PaperRoutes {

    private static final String REFUSED = "paper/refused";
    private static final String NOT_YET = "paper/not-yet";

    private final Papers papers;
    private final PaperPages files;
    private final SafePaper safe;
    private final CaseAccess access;
    private final SignedInAccount account;
    private final AuditTrail audit;

    PaperRoutes(
            Papers papers,
            PaperPages files,
            SafePaper safe,
            CaseAccess access,
            SignedInAccount account,
            AuditTrail audit) {
        this.papers = papers;
        this.files = files;
        this.safe = safe;
        this.access = access;
        this.account = account;
        this.audit = audit;
    }

    @GetMapping("/cases/{reference}/paper/{name:[a-z]+}")
    @Transactional
    public String page(
            @PathVariable("reference") String text,
            @PathVariable("name") String name,
            Model model,
            HttpServletResponse response) {
        CaseReference reference = seen(text);
        Paper paper = paper(name);
        model.addAttribute("back", "/cases/" + reference);
        model.addAttribute("pdf", "/cases/" + reference + "/paper/" + paper.path() + "/pdf");
        Optional<Map<String, Object>> values = papers.of(reference, paper);
        if (values.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return NOT_YET;
        }
        List<String> why = safe.whyNot(reference);
        note(reference, paper, "page", why);
        if (why.isEmpty()) {
            model.addAllAttributes(values.get());
            return paper.template();
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("why", why);
        return REFUSED;
    }

    /** Sends people back to the page, which says why, where paper is not safe. */
    @GetMapping("/cases/{reference}/paper/{name:[a-z]+}/pdf")
    @Transactional
    public ResponseEntity<byte[]> file(@PathVariable("reference") String text, @PathVariable("name") String name) {
        CaseReference reference = seen(text);
        Paper paper = paper(name);
        Map<String, Object> values = papers.of(reference, paper).orElseThrow(PaperRoutes::notFound);
        List<String> why = safe.whyNot(reference);
        note(reference, paper, "pdf", why);
        return why.isEmpty()
                ? files.answer(paper.template(), values, paper.path() + "-" + reference)
                : ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header("Location", "/cases/" + reference + "/paper/" + paper.path())
                        .build();
    }

    private void note(CaseReference reference, Paper paper, String form, List<String> why) {
        audit.record(AuditEntry.of(why.isEmpty() ? AuditAction.PAPER_MADE : AuditAction.PAPER_REFUSED)
                .in(reference)
                .detail("paper", paper.name())
                .detail("form", form));
    }

    private static Paper paper(String name) {
        return Arrays.stream(Paper.values())
                .filter(paper -> paper.path().equals(name))
                .findFirst()
                .orElseThrow(PaperRoutes::notFound);
    }

    /** A case that may not be seen looks like one that is not there, also to those who may look at all that are there. */
    private CaseReference seen(String text) {
        CaseReference reference = CaseReference.isReference(text) ? CaseReference.parse(text) : null;
        if (reference != null
                && audit.knows(reference)
                && access.of(account.get(), reference).full()) {
            return reference;
        }
        audit.refused("PAPER", reference);
        throw notFound();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
