package org.handrail.platform.vault;

import org.handrail.platform.TestDatabase;

class VaultOnH2Tests extends VaultContract {

    VaultOnH2Tests() {
        super(TestDatabase.H2);
    }
}
