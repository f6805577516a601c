package org.handrail.access.restriction;

import java.util.Set;
import org.handrail.platform.CaseReference;

/** Hands the open tasks of a case to the team of the named people, and back. */
public interface TasksOfRestrictedCases {

    /** Only the named accounts keep the tasks that they have taken. */
    void handTo(String team, CaseReference reference, Set<String> named);

    void giveBack(CaseReference reference);
}
