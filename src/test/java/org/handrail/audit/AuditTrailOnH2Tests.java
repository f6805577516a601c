package org.handrail.audit;

import org.handrail.platform.TestDatabase;

class AuditTrailOnH2Tests extends AuditTrailContract {

    AuditTrailOnH2Tests() {
        super(TestDatabase.H2);
    }
}
