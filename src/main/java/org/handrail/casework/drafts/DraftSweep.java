package org.handrail.casework.drafts;

import java.util.HashSet;
import java.util.Set;
import org.handrail.casework.process.ClaimedTasks;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Once a day, drafts whose task is gone are destroyed: one may have been saved in the moment its task was completed. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DraftSweep {

    private final SealedDrafts drafts;
    private final ClaimedTasks tasks;

    DraftSweep(SealedDrafts drafts, ClaimedTasks tasks) {
        this.drafts = drafts;
        this.tasks = tasks;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/London")
    void discardWithoutTask() {
        Set<String> gone = new HashSet<>(drafts.tasksWithDrafts());
        gone.removeAll(tasks.open(gone));
        gone.forEach(drafts::discard);
    }
}
