package org.handrail.platform.engine.decision;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.handrail.platform.engine.feel.FeelSyntax;
import org.jspecify.annotations.Nullable;

/** Looks at every cell of a table before it is used: FEEL only, and FEEL that can be read. */
final class CellChecks {

    private static final Set<String> FEEL = Set.of(
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_ALTERNATIVE,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN12,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN13,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN14,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN15);

    private CellChecks() {}

    static void refuseFaults(DmnModelInstance model, DecisionTable table) {
        refuseOtherLanguages(model);
        int row = 0;
        for (Rule rule : table.getRules()) {
            row++;
            for (InputEntry cell : rule.getInputEntries()) {
                refuse(row, text(cell.getText()).flatMap(FeelSyntax::faultInUnaryTests));
            }
            for (OutputEntry cell : rule.getOutputEntries()) {
                refuse(row, text(cell.getText()).flatMap(FeelSyntax::faultInExpression));
            }
        }
    }

    private static void refuseOtherLanguages(DmnModelInstance model) {
        for (ModelElementInstance element : model.getModelElementsByType(DmnElement.class)) {
            String language = element.getAttributeValue("expressionLanguage");
            if (language != null && !FEEL.contains(language)) {
                throw new IllegalArgumentException("Tables are written in FEEL; this one names '" + language + "'");
            }
        }
    }

    private static Optional<String> text(@Nullable Text text) {
        return Optional.ofNullable(text).map(Text::getTextContent).filter(content -> !content.isBlank());
    }

    private static void refuse(int row, Optional<String> fault) {
        fault.ifPresent(words -> {
            throw new IllegalArgumentException("Row " + row + ": " + words);
        });
    }
}
