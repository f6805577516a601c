package org.handrail.platform.vault;

import org.handrail.platform.TestDatabase;

class VaultOnPostgresqlTests extends VaultContract {

    VaultOnPostgresqlTests() {
        super(TestDatabase.POSTGRESQL);
    }
}
