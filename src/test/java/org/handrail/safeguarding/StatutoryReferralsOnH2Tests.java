package org.handrail.safeguarding;

import org.handrail.platform.TestDatabase;

class StatutoryReferralsOnH2Tests extends StatutoryReferralsContract {

    StatutoryReferralsOnH2Tests() {
        super(TestDatabase.H2);
    }
}
