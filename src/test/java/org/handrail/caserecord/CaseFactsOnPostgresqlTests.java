package org.handrail.caserecord;

import org.handrail.platform.TestDatabase;

class CaseFactsOnPostgresqlTests extends CaseFactsContract {

    CaseFactsOnPostgresqlTests() {
        super(TestDatabase.POSTGRESQL);
    }
}
