package org.handrail.audit;

import org.handrail.platform.TestDatabase;

class AuditTrailOnPostgresqlTests extends AuditTrailContract {

    AuditTrailOnPostgresqlTests() {
        super(TestDatabase.POSTGRESQL);
    }
}
