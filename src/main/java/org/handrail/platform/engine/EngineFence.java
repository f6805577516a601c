package org.handrail.platform.engine;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.CachedDbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperationType;
import org.camunda.bpm.engine.impl.history.event.HistoricExternalTaskLogEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricFormPropertyEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricIncidentEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricJobLogEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AttachmentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ByteArrayEntity;
import org.camunda.bpm.engine.impl.persistence.entity.CommentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricVariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.handrail.platform.CurrentActor;
import org.jspecify.annotations.Nullable;

/**
 * The last fence in front of the engine's tables: sees every entity in its final state before any SQL runs and refuses
 * whatever could hold personal data. Bulk statements do not pass here; nobody but Handrail may issue them.
 */
class EngineFence extends DbEntityManager {

    private static final String SEE_LOG = "Failed, see the log.";
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:-]{0,64}");

    private final VariableAllowList variables;
    private final CurrentActor currentActor;

    EngineFence(IdGenerator ids, PersistenceSession session, VariableAllowList variables, CurrentActor currentActor) {
        super(ids, session);
        this.variables = variables;
        this.currentActor = currentActor;
    }

    /** Called while the one who acts is still known, unlike the writing at the end of the command. */
    @Override
    public void insert(DbEntity entity) {
        if (entity instanceof JobEntity job) {
            Originator.keep(job, currentActor.known());
        }
        super.insert(entity);
    }

    @Override
    protected void performEntityOperation(CachedDbEntity cached, DbOperationType type) {
        if (type != DbOperationType.DELETE) {
            check(cached.getEntity());
        }
        super.performEntityOperation(cached, type);
    }

    private void check(DbEntity entity) {
        if (entity instanceof VariableInstanceEntity variable) {
            variables.check(variable.getName(), valueOf(variable));
        } else if (entity instanceof HistoricVariableInstanceEntity variable) {
            requirePlain(variable.getVariableName(), variable.getByteArrayValueId());
        } else if (entity instanceof HistoricVariableUpdateEventEntity variable) {
            requirePlain(variable.getVariableName(), variable.getByteArrayId());
        } else if (entity instanceof HistoricFormPropertyEventEntity) {
            throw new EngineRefusal("Form values belong in the case record, not in the engine's history.");
        } else if (entity instanceof CommentEntity || entity instanceof AttachmentEntity) {
            throw new EngineRefusal("Comments and attachments are kept as case notes. Use the Case tab.");
        } else if (entity instanceof TaskEntity task) {
            TaskFence.check(task);
        } else if (entity instanceof ExecutionEntity execution) {
            requireCode(execution.getBusinessKeyWithoutCascade(), "A business key");
        } else if (entity instanceof HistoricProcessInstanceEventEntity instance) {
            requireCode(instance.getBusinessKey(), "A business key");
            hideFreeText(instance);
        } else if (entity instanceof UserOperationLogEntryEventEntity entry && entry.getAnnotation() != null) {
            throw new EngineRefusal("Annotations are kept as case notes. Use the Case tab.");
        } else {
            hideErrorTexts(entity);
        }
    }

    private static @Nullable Object valueOf(VariableInstanceEntity variable) {
        return variable.getByteArrayValueId() == null
                ? variable.getTypedValue(false).getValue()
                : new Object();
    }

    private void requirePlain(String name, @Nullable String bytes) {
        if (bytes != null || !variables.names().contains(name)) {
            throw new EngineRefusal("Process variable '" + name + "' is not on the allow-list.");
        }
    }

    private static void requireCode(@Nullable String value, String what) {
        if (value != null && !CODE.matcher(value).matches()) {
            throw new EngineRefusal(what + " may only hold a reference or a code.");
        }
    }

    private static void hideFreeText(HistoricProcessInstanceEventEntity instance) {
        if (instance.getDeleteReason() != null
                && !CODE.matcher(instance.getDeleteReason()).matches()) {
            instance.setDeleteReason("see-case-record");
        }
    }

    /** An exception may quote a row or a value, so the engine only learns that something failed. */
    private static void hideErrorTexts(DbEntity entity) {
        if (entity instanceof JobEntity job && job.getExceptionMessage() != null) {
            job.setExceptionMessage(SEE_LOG);
        } else if (entity instanceof HistoricJobLogEvent log && log.getJobExceptionMessage() != null) {
            log.setJobExceptionMessage(SEE_LOG);
        } else if (entity instanceof IncidentEntity incident && incident.getIncidentMessage() != null) {
            incident.setIncidentMessage(SEE_LOG);
        } else if (entity instanceof HistoricIncidentEventEntity incident && incident.getIncidentMessage() != null) {
            incident.setIncidentMessage(SEE_LOG);
        } else if (entity instanceof ExternalTaskEntity external && external.getErrorMessage() != null) {
            external.setErrorMessage(SEE_LOG);
        } else if (entity instanceof HistoricExternalTaskLogEntity log && log.getErrorMessage() != null) {
            log.setErrorMessage(SEE_LOG);
        } else if (entity instanceof ByteArrayEntity bytes
                && String.valueOf(bytes.getName()).contains("xception")) {
            bytes.setBytes(SEE_LOG.getBytes(StandardCharsets.UTF_8));
        }
    }
}
