package org.handrail.caserecord;

import org.handrail.platform.TestDatabase;

class CaseRecordsOnPostgresqlTests extends CaseRecordsContract {

    CaseRecordsOnPostgresqlTests() {
        super(TestDatabase.POSTGRESQL);
    }
}
