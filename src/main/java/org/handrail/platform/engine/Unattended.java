package org.handrail.platform.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.cmd.AuthorizationCheckCmd;
import org.camunda.bpm.engine.impl.cmd.CreateGroupQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTenantQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateUserQueryCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetHistoryLevelCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessApplicationForDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.UnlockJobCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobListener;
import org.camunda.bpm.engine.impl.jobexecutor.SuccessfulJobListener;
import org.jspecify.annotations.Nullable;

/** The commands that the engine runs without a user, found by watching it, and where each may. */
final class Unattended {

    /** The job executor, and the end of the engine; by name where the engine keeps the class to itself. */
    private static final Set<String> IN_BACKGROUND = Set.of(
            AcquireJobsCmd.class.getName(),
            ExecuteJobsCmd.class.getName(),
            UnlockJobCmd.class.getName(),
            SuccessfulJobListener.class.getName(),
            FailedJobListener.class.getName(),
            "org.camunda.bpm.engine.impl.SchemaOperationProcessEngineClose");

    /** The engine's interfaces forget the user while they ask what a task belongs to and whether there is a history. */
    private static final Set<Class<?>> ABOUT_MODELS = Set.of(
            GetProcessApplicationForDeploymentCmd.class,
            GetHistoryLevelCmd.class,
            GetDeployedProcessDefinitionCmd.class);

    /** What the web applications ask before they know the user: may this person open them? */
    private static final Set<Class<?>> ABOUT_RIGHTS = Set.of(
            AuthorizationCheckCmd.class,
            CreateUserQueryCmd.class,
            CreateGroupQueryCmd.class,
            CreateTenantQueryCmd.class);

    private Unattended() {}

    static boolean inBackground(Command<?> command) {
        return IN_BACKGROUND.contains(command.getClass().getName());
    }

    /** For a request of somebody who signed in to Handrail as this account. */
    static boolean inWebCall(Command<?> command, WebCall call, String account) {
        return call.usesEngineInterface() && ABOUT_MODELS.contains(command.getClass())
                || call.usesWebApplication()
                        && (ABOUT_RIGHTS.contains(command.getClass()) || account.equals(subject(command)));
    }

    private static @Nullable String subject(Command<?> command) {
        if (command instanceof UserQueryImpl user) {
            return user.getId();
        }
        if (command instanceof GroupQueryImpl groups) {
            return groups.getUserId();
        }
        return command instanceof TenantQueryImpl tenants ? tenants.getUserId() : null;
    }
}
