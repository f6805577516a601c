package org.handrail.people;

import org.handrail.platform.TestDatabase;

class MatchingOnH2Tests extends MatchingContract {

    MatchingOnH2Tests() {
        super(TestDatabase.H2);
    }
}
