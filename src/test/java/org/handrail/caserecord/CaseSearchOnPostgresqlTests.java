package org.handrail.caserecord;

import org.handrail.platform.TestDatabase;

class CaseSearchOnPostgresqlTests extends CaseSearchContract {

    CaseSearchOnPostgresqlTests() {
        super(TestDatabase.POSTGRESQL);
    }
}
