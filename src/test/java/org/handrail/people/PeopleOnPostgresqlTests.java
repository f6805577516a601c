package org.handrail.people;

import org.handrail.platform.TestDatabase;

class PeopleOnPostgresqlTests extends PeopleContract {

    PeopleOnPostgresqlTests() {
        super(TestDatabase.POSTGRESQL);
    }
}
