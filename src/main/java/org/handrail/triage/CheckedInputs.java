package org.handrail.triage;

import java.util.List;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.InvalidInput;

/**
 * What was sent, as far as it can be used, and every problem with the rest.
 *
 * @param problems each with a JSON pointer such as {@code /facts/missing}; it names inputs but never repeats a value
 */
public record CheckedInputs(RawInputs inputs, List<FieldProblem> problems) {

    public CheckedInputs {
        problems = List.copyOf(problems);
    }

    /**
     * The inputs, when nothing is wrong with them.
     *
     * @throws InvalidInput with every problem otherwise
     */
    public RawInputs orRefuse() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return inputs;
    }
}
