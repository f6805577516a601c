package org.handrail.caserecord;

import org.handrail.platform.TestDatabase;

class CaseWritingsOnH2Tests extends CaseWritingsContract {

    CaseWritingsOnH2Tests() {
        super(TestDatabase.H2);
    }
}
