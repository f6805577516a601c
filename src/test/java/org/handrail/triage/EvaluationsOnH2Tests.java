package org.handrail.triage;

import org.handrail.platform.TestDatabase;

class EvaluationsOnH2Tests extends EvaluationsContract {

    EvaluationsOnH2Tests() {
        super(TestDatabase.H2);
    }
}
