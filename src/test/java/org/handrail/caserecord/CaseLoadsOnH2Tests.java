package org.handrail.caserecord;

import org.handrail.platform.TestDatabase;

class CaseLoadsOnH2Tests extends CaseLoadsContract {

    CaseLoadsOnH2Tests() {
        super(TestDatabase.H2);
    }
}
