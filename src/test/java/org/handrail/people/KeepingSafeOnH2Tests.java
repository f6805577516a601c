package org.handrail.people;

import org.handrail.platform.TestDatabase;

class KeepingSafeOnH2Tests extends KeepingSafeContract {

    KeepingSafeOnH2Tests() {
        super(TestDatabase.H2);
    }
}
