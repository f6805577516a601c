package org.handrail.safeguarding;

import org.handrail.platform.TestDatabase;

class StatutoryReferralsOnPostgresqlTests extends StatutoryReferralsContract {

    StatutoryReferralsOnPostgresqlTests() {
        super(TestDatabase.POSTGRESQL);
    }
}
