package org.handrail.triage;

import org.handrail.platform.TestDatabase;

class EvaluationsOnPostgresqlTests extends EvaluationsContract {

    EvaluationsOnPostgresqlTests() {
        super(TestDatabase.POSTGRESQL);
    }
}
