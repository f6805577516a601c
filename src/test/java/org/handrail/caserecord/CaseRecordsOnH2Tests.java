package org.handrail.caserecord;

import org.handrail.platform.TestDatabase;

class CaseRecordsOnH2Tests extends CaseRecordsContract {

    CaseRecordsOnH2Tests() {
        super(TestDatabase.H2);
    }
}
