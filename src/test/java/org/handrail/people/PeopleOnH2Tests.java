package org.handrail.people;

import org.handrail.platform.TestDatabase;

class PeopleOnH2Tests extends PeopleContract {

    PeopleOnH2Tests() {
        super(TestDatabase.H2);
    }
}
