package org.handrail.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.Test;

/** Looks at every command of the engine in use, so that none that takes something away is forgotten. */
class RecordsGateTests {

    private static final Pattern SUSPECT =
            Pattern.compile("(?i)delet|remov|clean|purge|timetolive|drop|truncat|erase|prun");

    private static final List<String> REFUSED = List.of(
            "DeleteAttachmentCmd",
            "DeleteBatchCmd",
            "DeleteDeploymentCmd",
            "DeleteHistoricBatchCmd",
            "DeleteHistoricCaseInstanceCmd",
            "DeleteHistoricCaseInstancesBulkCmd",
            "DeleteHistoricDecisionInstanceByDefinitionIdCmd",
            "DeleteHistoricDecisionInstanceByInstanceIdCmd",
            "DeleteHistoricDecisionInstancesBatchCmd",
            "DeleteHistoricDecisionInstancesBulkCmd",
            "DeleteHistoricProcessInstancesBatchCmd",
            "DeleteHistoricProcessInstancesCmd",
            "DeleteHistoricTaskInstanceCmd",
            "DeleteHistoricVariableInstanceCmd",
            "DeleteHistoricVariableInstancesByProcessInstanceIdCmd",
            "DeleteIdentityLinkForProcessDefinitionCmd",
            "DeleteJobCmd",
            "DeleteJobsCmd",
            "DeleteLicenseKeyCmd",
            "DeleteMetricsCmd",
            "DeleteProcessDefinitionsByIdsCmd",
            "DeleteProcessDefinitionsByKeyCmd",
            "DeleteProcessInstanceBatchCmd",
            "DeleteProcessInstanceCmd",
            "DeleteProcessInstanceCommentCmd",
            "DeleteProcessInstancesCmd",
            "DeletePropertyCmd",
            "DeleteTaskCmd",
            "DeleteTaskCommentCmd",
            "DeleteTaskMetricsCmd",
            "DeleteTenantCmd",
            "DeleteTenantGroupMembershipCmd",
            "DeleteTenantUserMembershipCmd",
            "DeleteUserInfoCmd",
            "DeleteUserOperationLogEntryCmd",
            "DeleteUserPictureCmd",
            "HistoryCleanupCmd",
            "HistoryCleanupHandlerCmd",
            "HistoryCleanupSchedulerCmd",
            "PurgeDatabaseAndCacheCmd",
            "SetRemovalTimeToHistoricBatchesCmd",
            "SetRemovalTimeToHistoricDecisionInstancesCmd",
            "SetRemovalTimeToHistoricProcessInstancesCmd",
            "UpdateCaseDefinitionHistoryTimeToLiveCmd",
            "UpdateDecisionDefinitionHistoryTimeToLiveCmd",
            "UpdateProcessDefinitionHistoryTimeToLiveCmd");

    /** Rights, accounts, candidates, a failed deployment, looking; and variables, whose history stays. */
    private static final List<String> ALLOWED = List.of(
            "CleanableHistoricBatchReportImpl",
            "CleanableHistoricCaseInstanceReportImpl",
            "CleanableHistoricDecisionInstanceReportImpl",
            "CleanableHistoricProcessInstanceReportImpl",
            "DeleteAuthorizationCmd",
            "DeleteDeploymentFailCmd",
            "DeleteDeploymentListenerCmd",
            "DeleteFilterCmd",
            "DeleteGroupCmd",
            "DeleteGroupIdentityLinkCmd",
            "DeleteMembershipCmd",
            "DeleteUserCmd",
            "DeleteUserIdentityLinkCmd",
            "FindHistoryCleanupJobsCmd",
            "RemoveExecutionVariablesCmd",
            "RemoveTaskVariablesCmd");

    @Test
    void knowsEveryCommandThatTakesSomethingAway() {
        assertThat(suspects(true)).containsExactlyInAnyOrderElementsOf(REFUSED);
    }

    @Test
    void letsThroughOnlyWhatLosesNoRecord() {
        assertThat(suspects(false)).containsExactlyInAnyOrderElementsOf(ALLOWED);
    }

    private static List<String> suspects(boolean refused) {
        return commands()
                .filter(command -> SUSPECT.matcher(command.getSimpleName()).find())
                .filter(command -> RecordsGate.takesAway(command) == refused)
                .map(Class::getSimpleName)
                .toList();
    }

    /** Every class of the engine that can be run as a command. */
    private static Stream<Class<?>> commands() {
        try (JarFile engine = new JarFile(Path.of(Command.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toFile())) {
            List<Class<?>> commands = engine.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith("org/camunda/bpm/engine/") && name.endsWith(".class"))
                    .<Class<?>>map(RecordsGateTests::load)
                    .filter(Command.class::isAssignableFrom)
                    .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                    .toList();
            assertThat(commands).hasSizeGreaterThan(250);
            return commands.stream();
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Class<?> load(String entry) {
        try {
            String name = entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
            return Class.forName(name, false, Command.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError notUsedHere) {
            return Void.class;
        }
    }
}
