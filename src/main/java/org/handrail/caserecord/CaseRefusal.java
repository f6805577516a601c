package org.handrail.caserecord;

/** A case does not allow what was asked of it; the message says why, names the status, and may be shown to people. */
public class CaseRefusal extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    CaseRefusal(String message) {
        super(message);
    }
}
