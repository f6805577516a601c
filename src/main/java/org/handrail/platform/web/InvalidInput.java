package org.handrail.platform.web;

import java.util.List;

/** What was sent cannot be used. The REST interface answers 400 with every problem; a page shows them. */
public class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    public InvalidInput(List<FieldProblem> problems) {
        super("Input refused with " + problems.size() + " problems.");
        this.problems = List.copyOf(problems);
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
