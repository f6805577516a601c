package org.handrail.caserecord;

import org.handrail.platform.TestDatabase;

class CaseSearchOnH2Tests extends CaseSearchContract {

    CaseSearchOnH2Tests() {
        super(TestDatabase.H2);
    }
}
