package org.handrail.casework.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.audit.DecisionPages;
import org.handrail.casework.InputWords;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.triage.Evaluation;
import org.handrail.triage.Evaluations;
import org.handrail.triage.KeptEvaluation;
import org.handrail.triage.Overriding;
import org.handrail.triage.RecommendationWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One recommendation of one table about one case: what went in, which rows matched, what came out and who saw it. */
@Controller
class DecisionPage implements DecisionPages {

    private final SeenCase seen;
    private final Evaluations evaluations;
    private final Overriding overriding;
    private final RecommendationWords words;
    private final InputWords inputs;
    private final AuditTrail audit;
    private final CurrentActor actor;

    DecisionPage(
            SeenCase seen,
            Evaluations evaluations,
            Overriding overriding,
            RecommendationWords words,
            InputWords inputs,
            AuditTrail audit,
            CurrentActor actor) {
        this.seen = seen;
        this.evaluations = evaluations;
        this.overriding = overriding;
        this.words = words;
        this.inputs = inputs;
        this.audit = audit;
        this.actor = actor;
    }

    @Override
    public String pathOf(CaseReference reference, UUID evaluation) {
        return "/cases/" + reference + "/decisions/" + evaluation;
    }

    @GetMapping("/cases/{reference}/decisions/{id}")
    String show(@PathVariable("reference") String text, @PathVariable("id") UUID id, Model model) {
        CaseReference reference = seen.whole(text);
        KeptEvaluation kept = evaluations.all(reference).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(SeenCase::notFound);
        audit.record(AuditEntry.of(AuditAction.CASE_READ)
                .in(reference)
                .about(kept.evaluation().decision())
                .decidedBy(id));
        evaluations.seen(List.of(id), actor.now());
        model.addAttribute("ref", reference);
        model.addAttribute("table", EventWords.plain(kept.evaluation().decision()));
        model.addAttribute("kept", kept);
        model.addAttribute("told", told(kept.evaluation()));
        model.addAttribute("rows", rows(kept.evaluation()));
        model.addAttribute("override", overriding.latest(id).orElse(null));
        model.addAttribute("views", evaluations.views(id));
        return "casework/decision";
    }

    /** @param assumed whether nobody told it, so that the default stood in */
    record ToldInput(String name, String value, boolean assumed) {}

    record Row(int number, String annotation, List<Map.Entry<String, String>> outputs) {}

    private List<ToldInput> told(Evaluation evaluation) {
        return evaluation.inputs().entrySet().stream()
                .map(input -> new ToldInput(
                        inputs.of(input.getKey()),
                        input.getValue() == null ? "Not known" : inputs.value(input.getValue()),
                        evaluation.defaultsApplied().contains(input.getKey())))
                .toList();
    }

    private List<Row> rows(Evaluation evaluation) {
        return evaluation.matched().stream()
                .map(rule -> new Row(
                        rule.row(),
                        rule.annotation(),
                        rule.outputs().entrySet().stream()
                                .map(output -> Map.entry(
                                        output.getKey(),
                                        words.label(
                                                evaluation.decision(),
                                                output.getKey(),
                                                output.getValue().toString())))
                                .toList()))
                .toList();
    }
}
