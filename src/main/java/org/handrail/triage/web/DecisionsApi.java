package org.handrail.triage.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.InvalidInput;
import org.handrail.triage.AreaSettings;
import org.handrail.triage.Codes;
import org.handrail.triage.EvaluatingAlone;
import org.handrail.triage.InputCatalogue;
import org.handrail.triage.LiveDecisions;
import org.handrail.triage.LiveVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The decision tables that are live: what they ask for, and what they answer. */
@RestController
@Tag(name = "Decisions")
class DecisionsApi {

    private final LiveDecisions decisions;
    private final InputCatalogue catalogue;
    private final Codes codes;
    private final AreaSettings settings;
    private final AreaOfRequest areas;
    private final EvaluatingAlone evaluating;

    DecisionsApi(
            LiveDecisions decisions,
            InputCatalogue catalogue,
            Codes codes,
            AreaSettings settings,
            AreaOfRequest areas,
            EvaluatingAlone evaluating) {
        this.decisions = decisions;
        this.catalogue = catalogue;
        this.codes = codes;
        this.settings = settings;
        this.areas = areas;
        this.evaluating = evaluating;
    }

    @GetMapping("/api/decisions")
    @Operation(summary = "List the keys of all decisions")
    List<String> keys() {
        return decisions.keys();
    }

    @GetMapping("/api/decisions/{key}")
    @Operation(summary = "Describe a decision: inputs, outputs, hit policy, live versions per area")
    DecisionAnswer describe(@PathVariable String key) {
        List<LiveVersion> live = decisions.versions(key);
        return decisions
                .live(key, settings.defaultArea())
                .or(() -> live.stream().findFirst().flatMap(version -> decisions.live(key, version.area())))
                .map(found -> DecisionAnswer.of(found.table(), live, catalogue, codes))
                .orElseThrow(DecisionsApi::noSuchDecision);
    }

    @PostMapping("/api/decisions/{key}/evaluate")
    @Operation(summary = "Evaluate a decision from its own inputs and, if given, an area; nothing is stored")
    EvaluationAnswer evaluate(@PathVariable String key, @RequestBody Map<String, @Nullable Object> body) {
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>(body);
        List<FieldProblem> problems = new ArrayList<>();
        String area = areas.read(inputs.remove("area"), problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return evaluating
                .evaluate(key, area, inputs)
                .map(EvaluationAnswer::of)
                .orElseThrow(DecisionsApi::noSuchDecision);
    }

    private static ResponseStatusException noSuchDecision() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no decision of this name.");
    }
}
