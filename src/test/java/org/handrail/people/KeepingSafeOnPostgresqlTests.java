package org.handrail.people;

import org.handrail.platform.TestDatabase;

class KeepingSafeOnPostgresqlTests extends KeepingSafeContract {

    KeepingSafeOnPostgresqlTests() {
        super(TestDatabase.POSTGRESQL);
    }
}
