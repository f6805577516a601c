package org.handrail.caserecord;

import org.handrail.platform.TestDatabase;

class CaseLoadsOnPostgresqlTests extends CaseLoadsContract {

    CaseLoadsOnPostgresqlTests() {
        super(TestDatabase.POSTGRESQL);
    }
}
