package org.handrail.access.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.handrail.access.OpenTasks;
import org.handrail.access.restriction.TasksOfRestrictedCases;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.AsSystem;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tasks of a restricted case belong to a team of the named people alone. The engine then hides them from everybody
 * else by itself: in lists, in counts and in Tasklist.
 */
@Component
class RestrictedTasks implements TasksOfRestrictedCases {

    private final TaskService tasks;
    private final AuthorizationService rights;
    private final NamedTeams teams;
    private final OpenTasks open;
    private final AsSystem system;
    private final JdbcClient jdbc;

    RestrictedTasks(
            @Lazy TaskService tasks,
            @Lazy AuthorizationService rights,
            NamedTeams teams,
            OpenTasks open,
            AsSystem system,
            JdbcClient jdbc) {
        this.tasks = tasks;
        this.rights = rights;
        this.teams = teams;
        this.open = open;
        this.system = system;
        this.jdbc = jdbc;
    }

    @Override
    public void handTo(String team, CaseReference reference, Set<String> named) {
        system.run(() -> {
            teams.keep(team, named);
            openTasks(reference).forEach(task -> hand(task, team, reference, named));
        });
    }

    @Override
    public void giveBack(CaseReference reference) {
        system.run(() -> {
            openTasks(reference).forEach(this::giveBack);
            jdbc.sql("delete from access_restricted_task where case_reference = ?")
                    .param(reference.toString())
                    .update();
            teams.drop(reference);
        });
    }

    private List<Task> openTasks(CaseReference reference) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(reference.toString())
                .unlimitedList();
    }

    private void hand(Task task, String team, CaseReference reference, Set<String> named) {
        boolean keeps = task.getAssignee() != null && named.contains(task.getAssignee());
        if (task.getAssignee() != null && !keeps) {
            tasks.setAssignee(task.getId(), null);
        }
        open.hand(task.getId(), team, keeps ? task.getAssignee() : null);
        boolean handed = false;
        for (IdentityLink link : tasks.getIdentityLinksForTask(task.getId())) {
            if (!IdentityLinkType.CANDIDATE.equals(link.getType())) {
                continue;
            }
            if (link.getUserId() != null) {
                tasks.deleteCandidateUser(task.getId(), link.getUserId());
            } else if (link.getGroupId().equals(team)) {
                handed = true;
            } else {
                RestrictedTask.note(jdbc, task.getId(), link.getGroupId(), reference);
                tasks.deleteCandidateGroup(task.getId(), link.getGroupId());
            }
        }
        if (!handed) {
            tasks.addCandidateGroup(task.getId(), team);
        }
        forget(task.getId(), team, named);
    }

    /** Whoever could take the task, or had it once, keeps the right to read it unless it is taken away. */
    private void forget(String task, String team, Set<String> named) {
        rights.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(task).unlimitedList().stream()
                .filter(right ->
                        right.getGroupId() != null && !right.getGroupId().equals(team)
                                || right.getUserId() != null && !named.contains(right.getUserId()))
                .forEach(right -> rights.deleteAuthorization(right.getId()));
    }

    private void giveBack(Task task) {
        List<String> before = RestrictedTask.teams(jdbc, task.getId());
        tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .forEach(link -> tasks.deleteCandidateGroup(task.getId(), link.getGroupId()));
        before.forEach(team -> tasks.addCandidateGroup(task.getId(), team));
        open.hand(task.getId(), before.stream().findFirst().orElse(null), task.getAssignee());
        forgetTeams(task.getId(), before);
    }

    private void forgetTeams(String task, List<String> except) {
        rights.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(task).unlimitedList().stream()
                .filter(right -> right.getGroupId() != null && !except.contains(right.getGroupId()))
                .forEach(right -> rights.deleteAuthorization(right.getId()));
    }
}
