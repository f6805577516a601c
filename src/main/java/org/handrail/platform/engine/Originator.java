package org.handrail.platform.engine;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.jobexecutor.AsyncContinuationJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.handrail.platform.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who started what a job goes on with, kept in the job itself behind the engine's own settings: {@code
 * …|initiatedBy=account/organisation}. Only a step that goes on later has one; a timer is nobody's act.
 */
final class Originator {

    private static final Pattern KEPT =
            Pattern.compile("\\|initiatedBy=([A-Za-z0-9_.@-]{1,64})/([A-Za-z0-9_.@-]{1,64})$");

    private Originator() {}

    static void keep(JobEntity job, Optional<Actor> actor) {
        if (!AsyncContinuationJobHandler.TYPE.equals(job.getJobHandlerType())) {
            return;
        }
        actor.filter(person -> !person.equals(Actor.SYSTEM))
                .map(person -> settings(job) + "|initiatedBy=" + person.account() + "/" + person.organisation())
                .filter(settings -> of(settings).isPresent())
                .ifPresent(job::setJobHandlerConfigurationRaw);
    }

    static Optional<Actor> of(@Nullable String settings) {
        Matcher kept = KEPT.matcher(settings == null ? "" : settings);
        return kept.find() ? Optional.of(new Actor(kept.group(1), kept.group(2))) : Optional.empty();
    }

    /** What the engine itself wrote. */
    static @Nullable String withoutIt(@Nullable String settings) {
        return settings == null ? null : KEPT.matcher(settings).replaceFirst("");
    }

    private static String settings(JobEntity job) {
        String settings = job.getJobHandlerConfigurationRaw();
        return settings == null ? "" : settings;
    }
}
