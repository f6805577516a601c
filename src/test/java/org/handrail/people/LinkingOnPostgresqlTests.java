package org.handrail.people;

import org.handrail.platform.TestDatabase;

class LinkingOnPostgresqlTests extends LinkingContract {

    LinkingOnPostgresqlTests() {
        super(TestDatabase.POSTGRESQL);
    }
}
