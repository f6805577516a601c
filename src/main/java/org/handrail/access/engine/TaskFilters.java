package org.handrail.access.engine;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The task lists of Tasklist. Each shows only tasks that the engine lets the reader see. */
@Component
class TaskFilters {

    private static final String ME = "${currentUser()}";
    private static final String MY_TEAMS = "${currentUserGroups()}";
    private static final String[] WORK_ON_OFFERS = {"partner-referral", "path-housing"};
    private static final String START_OF_TODAY = "${dateTime().withTimeAtStartOfDay()}";
    private static final String START_OF_TOMORROW = "${dateTime().plusDays(1).withTimeAtStartOfDay()}";

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    TaskFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    @Transactional
    public void keep() {
        keep(-30, "Mine or my team", "Tasks I have and tasks my teams can take", "#1d70b8", mineOrMyTeams());
        keep(
                -20,
                "My tasks",
                "Tasks I have taken",
                "#00703c",
                tasks.createTaskQuery().taskAssigneeExpression(ME));
        keep(
                -10,
                "My team",
                "Tasks my teams can take",
                "#5694ca",
                tasks.createTaskQuery().taskCandidateGroupInExpression(MY_TEAMS));
        keep(
                0,
                "Due today",
                "Due before the end of today",
                "#f47738",
                mineOrMyTeams().dueAfterExpression(START_OF_TODAY).dueBeforeExpression(START_OF_TOMORROW));
        keep(10, "Overdue", "Should be done by now", "#d4351c", mineOrMyTeams().dueBeforeExpression("${now()}"));
        keep(
                20,
                "Safeguarding",
                "Someone may not be safe",
                "#942514",
                tasks.createTaskQuery()
                        .taskCandidateGroupIn(List.of("council-safeguarding", "council-duty"))
                        .includeAssignedTasks());
        keep(
                30,
                "Offers",
                "Work on offers to help a family",
                "#4c2c92",
                mineOrMyTeams().processDefinitionKeyIn(WORK_ON_OFFERS));
    }

    private TaskQuery mineOrMyTeams() {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression(ME)
                .taskCandidateGroupInExpression(MY_TEAMS)
                .endOr();
    }

    private void keep(int priority, String name, String description, String colour, TaskQuery query) {
        if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
            return;
        }
        Map<String, Object> properties = new HashMap<>();
        properties.put("priority", priority);
        properties.put("description", description);
        properties.put("color", colour);
        properties.put("refresh", true);
        properties.put("showUndefinedVariable", false);
        Filter filter = filters.newTaskFilter(name).setProperties(properties).setQuery(query);
        filters.saveFilter(filter);
        Authorization everyone = authorizations.createNewAuthorization(AUTH_TYPE_GLOBAL);
        everyone.setUserId(ANY);
        everyone.setResource(Resources.FILTER);
        everyone.setResourceId(filter.getId());
        everyone.addPermission(Permissions.READ);
        authorizations.saveAuthorization(everyone);
    }
}
