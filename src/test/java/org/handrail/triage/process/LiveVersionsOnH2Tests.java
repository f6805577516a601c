package org.handrail.triage.process;

import org.handrail.platform.TestDatabase;

class LiveVersionsOnH2Tests extends LiveVersionsContract {

    LiveVersionsOnH2Tests() {
        super(TestDatabase.H2);
    }
}
