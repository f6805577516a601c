package org.handrail.triage;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Adds the facts that belong to one question alone, which a model or a partner's entry writes as text. */
@Component
class Circumstances {

    private final InputCatalogue catalogue;

    Circumstances(InputCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    RawInputs add(RawInputs known, Map<String, String> circumstances) {
        RawInputs all = known;
        for (Map.Entry<String, String> fact : circumstances.entrySet()) {
            all = all.withFact(fact.getKey(), value(fact.getKey(), fact.getValue()));
        }
        return all;
    }

    private Object value(String name, String text) {
        return catalogue
                .find(name)
                .filter(input -> input.kind() == InputKind.FACT)
                .flatMap(input ->
                        Optional.ofNullable(input.inputType().parse(text)).flatMap(input::accept))
                .orElseThrow(() -> new IllegalStateException("No question may say " + name + " = " + text + "."));
    }
}
