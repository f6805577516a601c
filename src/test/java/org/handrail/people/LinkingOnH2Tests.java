package org.handrail.people;

import org.handrail.platform.TestDatabase;

class LinkingOnH2Tests extends LinkingContract {

    LinkingOnH2Tests() {
        super(TestDatabase.H2);
    }
}
