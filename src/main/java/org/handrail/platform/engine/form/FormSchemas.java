package org.handrail.platform.engine.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.springframework.stereotype.Component;

/** The deployed forms, each read once: the form that is deployed with a process never changes. */
@Component
class FormSchemas {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String SAME_DEPLOYMENT = "deployment";

    private final Map<String, FormSchema> parsed = new ConcurrentHashMap<>();

    /** Inside an engine command only. */
    FormSchema of(CamundaFormRef form, String deploymentId) {
        return SAME_DEPLOYMENT.equals(form.getBinding())
                ? parsed.computeIfAbsent(deploymentId + '/' + form.getKey(), name -> read(form, deploymentId))
                : read(form, deploymentId);
    }

    private static FormSchema read(CamundaFormRef form, String deploymentId) {
        CommandContext context = Context.getCommandContext();
        CamundaFormDefinition definition = context.runWithoutAuthorization(
                () -> new GetCamundaFormDefinitionCmd(form, deploymentId).execute(context));
        if (definition == null) {
            throw new IllegalStateException("The form " + form.getKey() + " is not deployed with its process.");
        }
        return read(context, definition);
    }

    private static FormSchema read(CommandContext context, CamundaFormDefinition definition) {
        ResourceEntity resource = context.getResourceManager()
                .findResourceByDeploymentIdAndResourceName(definition.getDeploymentId(), definition.getResourceName());
        try {
            return new FormSchema(JSON.readTree(resource.getBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The form " + definition.getKey() + " is not readable.", unreadable);
        }
    }
}
