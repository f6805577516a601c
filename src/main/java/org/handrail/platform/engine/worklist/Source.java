package org.handrail.platform.engine.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.TaskQueryImpl;

/**
 * Rows of the work list where tasks of a query are found.
 *
 * @param role the column that says what the principals are to the task
 * @param openOnly only tasks that nobody has
 */
record Source(List<String> principals, String role, boolean openOnly) {

    private static final String CANDIDATE = "candidate";

    /** Where a part of a query looks. In an or-query a task from any of them will do; else each must have it. */
    static List<Source> of(TaskQueryImpl part) {
        List<Source> sources = new ArrayList<>();
        if (part.getAssignee() != null) {
            sources.add(new Source(List.of("u:" + part.getAssignee()), "assignee", false));
        }
        Set<String> candidates = new TreeSet<>();
        if (part.getCandidateGroups() != null) {
            part.getCandidateGroups().forEach(group -> candidates.add("g:" + group));
        }
        if (part.getCandidateUser() != null) {
            candidates.add("u:" + part.getCandidateUser());
        }
        if (!candidates.isEmpty()) {
            sources.add(new Source(List.copyOf(candidates), CANDIDATE, !part.isIncludeAssignedTasks()));
        }
        return sources;
    }

    boolean isCandidates() {
        return role.equals(CANDIDATE);
    }

    /** Whether a row with this alias is one of these. */
    String holds(String alias, Statement statement) {
        return alias + ".principal in (" + statement.values(principals) + ")" + role(alias)
                + (openOnly ? " and " + alias + ".open" : "");
    }

    String role(String alias) {
        return " and " + alias + "." + role;
    }
}
