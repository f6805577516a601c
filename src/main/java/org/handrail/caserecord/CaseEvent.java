package org.handrail.caserecord;

import org.handrail.platform.CaseReference;
import org.handrail.platform.RecordEvent;

/** Something that happened to one case. */
public interface CaseEvent extends RecordEvent {

    /** The case. */
    CaseReference reference();

    @Override
    default String about() {
        return reference().toString();
    }
}
