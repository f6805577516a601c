package org.handrail.casework;

import java.util.Locale;
import org.handrail.triage.InputCatalogue;
import org.springframework.stereotype.Component;

/** The names and values of facts in plain English; in templates {@code ${@inputWords.of(name)}}. */
@Component("inputWords")
public class InputWords {

    private final InputCatalogue catalogue;

    InputWords(InputCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public String of(String name) {
        return catalogue
                .find(name)
                .map(input -> input.meaning().replaceAll("\\.$", ""))
                .orElse(name);
    }

    public String value(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "Yes" : "No";
        }
        String text = value.toString().replace('_', ' ');
        return value instanceof String ? text.charAt(0) + text.substring(1).toLowerCase(Locale.UK) : text;
    }
}
