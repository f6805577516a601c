package org.handrail.people;

import org.handrail.platform.TestDatabase;

class HouseholdsOnH2Tests extends HouseholdsContract {

    HouseholdsOnH2Tests() {
        super(TestDatabase.H2);
    }
}
