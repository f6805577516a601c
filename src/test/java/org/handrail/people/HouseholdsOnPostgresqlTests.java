package org.handrail.people;

import org.handrail.platform.TestDatabase;

class HouseholdsOnPostgresqlTests extends HouseholdsContract {

    HouseholdsOnPostgresqlTests() {
        super(TestDatabase.POSTGRESQL);
    }
}
