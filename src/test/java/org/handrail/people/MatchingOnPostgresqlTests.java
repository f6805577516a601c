package org.handrail.people;

import org.handrail.platform.TestDatabase;

class MatchingOnPostgresqlTests extends MatchingContract {

    MatchingOnPostgresqlTests() {
        super(TestDatabase.POSTGRESQL);
    }
}
