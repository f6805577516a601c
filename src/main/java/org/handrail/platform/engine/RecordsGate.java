package org.handrail.platform.engine;

import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses every command that deletes, or that sets when something is deleted, outside {@link RecordsScope}. What is left
 * out of the list of harmless ones is refused, so a command of a later engine is too.
 */
class RecordsGate extends CommandInterceptor {

    private static final Pattern TAKES_AWAY = Pattern.compile("Delete|RemovalTime|Clean[uU]p|Purge|TimeToLive");

    /** Rights, teams and candidates come and go, and the engine forgets a deployment that failed; no record is lost. */
    private static final Set<String> HARMLESS = Set.of(
            "DeleteAuthorizationCmd",
            "DeleteDeploymentFailCmd",
            "DeleteDeploymentListenerCmd",
            "DeleteFilterCmd",
            "DeleteGroupCmd",
            "DeleteGroupIdentityLinkCmd",
            "DeleteMembershipCmd",
            "DeleteUserCmd",
            "DeleteUserIdentityLinkCmd",
            "FindHistoryCleanupJobsCmd");

    private static final ClassValue<Boolean> REFUSED = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> command) {
            return takesAway(command);
        }
    };

    @Override
    public <T> T execute(Command<T> command) {
        if (REFUSED.get(command.getClass()) && !RecordsScope.isOpen()) {
            throw CommandRefusal.outsideRecords(command.getClass());
        }
        return next.execute(command);
    }

    /** A class inherits the verdict on what it extends. */
    static boolean takesAway(Class<?> command) {
        for (Class<?> kind = command; kind != null && kind != Object.class; kind = kind.getSuperclass()) {
            String name = kind.getSimpleName();
            if (HARMLESS.contains(name)) {
                return false;
            }
            if (TAKES_AWAY.matcher(name).find()) {
                return true;
            }
        }
        return false;
    }
}
