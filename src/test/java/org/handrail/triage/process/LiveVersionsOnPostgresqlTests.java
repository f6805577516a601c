package org.handrail.triage.process;

import org.handrail.platform.TestDatabase;

class LiveVersionsOnPostgresqlTests extends LiveVersionsContract {

    LiveVersionsOnPostgresqlTests() {
        super(TestDatabase.POSTGRESQL);
    }
}
