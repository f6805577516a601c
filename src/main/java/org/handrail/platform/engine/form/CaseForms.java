package org.handrail.platform.engine.form;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.handrail.platform.CaseReference;
import org.handrail.platform.Unveiled;
import org.handrail.platform.engine.EngineRefusal;
import org.handrail.platform.engine.VariableAllowList;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Shows a task's form from the case record and keeps what was typed there; the engine gets coded values only. */
@Component
class CaseForms {

    private final FormSchemas schemas;
    private final FormRules rules;
    private final Supplier<List<FormValues>> owners;
    private final Map<FormSchema, Map<FormValues, Set<String>>> mentioned = new ConcurrentHashMap<>();
    private final ObjectProvider<FormDrafts> drafts;
    private final VariableAllowList variables;
    private final ApplicationEventPublisher events;
    private final Map<CommandContext, Set<String>> submitted = Collections.synchronizedMap(new WeakHashMap<>());

    CaseForms(
            FormSchemas schemas,
            FormConditions conditions,
            ObjectProvider<FormValues> owners,
            ObjectProvider<FormDrafts> drafts,
            VariableAllowList variables,
            ApplicationEventPublisher events) {
        this.schemas = schemas;
        this.rules = new FormRules(conditions);
        this.owners = SingletonSupplier.of(() -> owners.orderedStream().toList());
        this.drafts = drafts;
        this.variables = variables;
        this.events = events;
    }

    /** Nothing for anyone but the assignee, or for a candidate while the task is unclaimed. */
    Map<String, Object> prefill(TaskEntity task, TaskFormData form) {
        String worker = currentWorker();
        if (worker == null || (task.getAssignee() != null && !task.getAssignee().equals(worker))) {
            return Map.of();
        }
        TaskAtHand atHand = atHand(task);
        Map<String, Object> shown = shown(atHand, schemaOf(form), key -> true);
        if (worker.equals(task.getAssignee())) {
            drafts.ifAvailable(kept -> shown.putAll(kept.draftOf(atHand, worker)));
        }
        events.publishEvent(new FormOpened(atHand));
        return shown;
    }

    /** Throws {@link FormRefused} naming each field, and keeps nothing, when a rule is broken. */
    VariableMap capture(TaskEntity task, TaskFormData form, VariableMap sent) {
        String worker = currentWorker();
        if (task.getAssignee() != null && !Objects.equals(task.getAssignee(), worker)) {
            throw new EngineRefusal("Somebody else is working on this task. Ask them to give it back first.");
        }
        FormSchema schema = schemaOf(form);
        TaskAtHand atHand = atHand(task);
        Map<String, Object> known = shown(atHand, schema, key -> schema.decides(key) || sent.containsKey(key));
        FormRules.Checked checked = rules.check(
                schema,
                CoveredWords.putBack(
                        TypedValues.plain(sent),
                        known,
                        () -> Unveiled.read(() -> shown(atHand, schema, sent::containsKey))),
                known);
        if (!checked.faults().isEmpty()) {
            events.publishEvent(new FormRefusal(
                    atHand,
                    checked.faults().stream().map(FieldFault::key).distinct().toList()));
            throw new FormRefused(checked.faults());
        }
        owners.get().forEach(owner -> owner.keep(atHand, ownedBy(owner, checked.values())));
        submitted
                .computeIfAbsent(Context.getCommandContext(), context -> new HashSet<>())
                .add(task.getId());
        return engineVariables(schema, checked.values());
    }

    /** A task with a form is completed by its form only; anything else would go round its rules. */
    void requireForm(DelegateTask task) {
        if (!submitted.getOrDefault(Context.getCommandContext(), Set.of()).contains(task.getId())) {
            throw new EngineRefusal("This task can only be completed with its form. Open it and press Complete.");
        }
    }

    private Map<String, Object> shown(TaskAtHand task, FormSchema schema, Predicate<String> wanted) {
        Map<String, Object> values = new LinkedHashMap<>();
        mentioned.computeIfAbsent(schema, this::byOwner).forEach((owner, keys) -> {
            Set<String> some = keys.stream().filter(wanted).collect(Collectors.toUnmodifiableSet());
            if (!some.isEmpty()) {
                values.putAll(owner.show(task, some));
            }
        });
        return values;
    }

    /** The keys that a form mentions, for each module that owns some of them. */
    private Map<FormValues, Set<String>> byOwner(FormSchema schema) {
        Map<FormValues, Set<String>> owned = new LinkedHashMap<>();
        owners.get().forEach(owner -> {
            Set<String> keys = schema.mentioned().stream().filter(owner::owns).collect(Collectors.toUnmodifiableSet());
            if (!keys.isEmpty()) {
                owned.put(owner, keys);
            }
        });
        return owned;
    }

    private static Map<String, @Nullable Object> ownedBy(FormValues owner, Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> owned = new LinkedHashMap<>(values);
        owned.keySet().removeIf(key -> !owner.owns(key));
        return owned;
    }

    private VariableMap engineVariables(FormSchema schema, Map<String, @Nullable Object> values) {
        VariableMap coded = Variables.createVariables();
        for (FormField field : schema.fields()) {
            String variable = field.engineVariable();
            if (variable != null && values.containsKey(field.key())) {
                coded.putValue(variable, variables.fromForm(variable, values.get(field.key())));
            }
        }
        return coded;
    }

    Set<String> mentionedBy(TaskFormData form) {
        return schemaOf(form).mentioned();
    }

    private FormSchema schemaOf(TaskFormData form) {
        return schemas.of(form.getCamundaFormRef(), form.getDeploymentId());
    }

    private static TaskAtHand atHand(TaskEntity task) {
        return new TaskAtHand(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getProcessDefinition().getKey(),
                CaseReference.parse(task.getProcessInstance().getBusinessKey()),
                task.getAssignee());
    }

    private static @Nullable String currentWorker() {
        Authentication authentication = Context.getCommandContext().getAuthentication();
        return authentication == null ? null : authentication.getUserId();
    }
}
