package org.handrail.access;

import org.handrail.platform.engine.CaseTasks;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over, once, the tasks that were open before their cases were listed from {@link OpenTasks}. */
@Component
@Order(OpenTasksAtStart.BEFORE_WORK)
class OpenTasksAtStart implements ApplicationRunner {

    static final int BEFORE_WORK = 15;

    private final CaseTasks tasks;
    private final OpenTasks open;

    OpenTasksAtStart(CaseTasks tasks, OpenTasks open) {
        this.tasks = tasks;
        this.open = open;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (open.isEmpty()) {
            tasks.each(task -> {
                if (!task.offerOnly()) {
                    open.add(task.id(), task.caseReference(), task.group(), task.assignee());
                }
            });
        }
    }
}
