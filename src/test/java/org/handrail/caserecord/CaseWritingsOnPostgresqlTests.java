package org.handrail.caserecord;

import org.handrail.platform.TestDatabase;

class CaseWritingsOnPostgresqlTests extends CaseWritingsContract {

    CaseWritingsOnPostgresqlTests() {
        super(TestDatabase.POSTGRESQL);
    }
}
