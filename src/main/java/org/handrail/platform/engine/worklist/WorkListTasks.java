package org.handrail.platform.engine.worklist;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;
import org.springframework.util.CollectionUtils;

/** Answers a task query from the work list if it can give the same answer, and from the engine's own statement if not. */
class WorkListTasks extends TaskManager {

    @Override
    public List<Task> findTasksByQueryCriteria(TaskQueryImpl query) {
        return ours(query)
                .map(ours -> findTasksByNativeQuery(ours.page().parameters(), 0, Integer.MAX_VALUE))
                .orElseGet(() -> super.findTasksByQueryCriteria(query));
    }

    @Override
    public long findTaskCountByQueryCriteria(TaskQueryImpl query) {
        return ours(query)
                .map(ours -> findTaskCountByNativeQuery(ours.count().parameters()))
                .orElseGet(() -> super.findTaskCountByQueryCriteria(query));
    }

    private Optional<WorkListQuery> ours(TaskQueryImpl query) {
        if (!KnownCriteria.only(query)) {
            return Optional.empty();
        }
        configureQuery(query);
        Reader reader = new Reader(query.getAuthCheck());
        if (!CollectionUtils.isEmpty(query.getTenantCheck().getAuthTenantIds())
                || findTaskCountByNativeQuery(reader.trusts().parameters()) == 0) {
            return Optional.empty();
        }
        return WorkListQuery.of(query, reader);
    }
}
