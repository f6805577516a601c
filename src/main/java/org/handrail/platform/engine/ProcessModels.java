package org.handrail.platform.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The deployed processes; a deployed version never changes, so what is read of it is kept. */
@Component
public class ProcessModels {

    private final RepositoryService repository;
    private final AsSystem system;
    private final Map<String, ModelVersion> versions = new ConcurrentHashMap<>();

    ProcessModels(@Lazy RepositoryService repository, AsSystem system) {
        this.repository = repository;
        this.system = system;
    }

    public ModelVersion version(String definitionId) {
        return versions.computeIfAbsent(
                definitionId,
                id -> system.get(() -> {
                    ProcessDefinition process = repository.getProcessDefinition(id);
                    return new ModelVersion("process", process.getKey(), process.getVersion(), hash(process));
                }));
    }

    public BpmnModelInstance model(String definitionId) {
        return system.get(() -> repository.getBpmnModelInstance(definitionId));
    }

    private String hash(ProcessDefinition process) {
        try (InputStream text = repository.getResourceAsStream(process.getDeploymentId(), process.getResourceName())) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
