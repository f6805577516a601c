package org.handrail.caserecord;

import org.handrail.platform.TestDatabase;

class CaseFactsOnH2Tests extends CaseFactsContract {

    CaseFactsOnH2Tests() {
        super(TestDatabase.H2);
    }
}
