package org.handrail.casework.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handrail.access.Account;
import org.handrail.access.CaseAccess;
import org.handrail.access.SignedInAccount;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditEntry;
import org.handrail.audit.AuditTrail;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.CaseTasks;
import org.handrail.platform.engine.OpenTask;
import org.handrail.platform.engine.TaskOrder;
import org.handrail.platform.engine.form.FieldFault;
import org.handrail.platform.engine.form.FormField;
import org.handrail.platform.engine.form.FormRefused;
import org.handrail.platform.engine.form.TaskForms;
import org.handrail.platform.engine.form.TaskForms.OpenForm;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The tasks of a worker, and an accessible page for the form of each: the other way to do what Tasklist does. */
@Controller
class TaskPages {

    private static final String PAGE = "casework/task";
    private static final int SIZE = 50;
    private static final int LAST_PAGE = 1_000;

    private final CaseTasks tasks;
    private final TaskForms forms;
    private final FormParts parts;
    private final SignedInAccount signedIn;
    private final CaseAccess access;
    private final AuditTrail audit;

    TaskPages(
            CaseTasks tasks,
            TaskForms forms,
            FormParts parts,
            SignedInAccount signedIn,
            CaseAccess access,
            AuditTrail audit) {
        this.tasks = tasks;
        this.forms = forms;
        this.parts = parts;
        this.signedIn = signedIn;
        this.access = access;
        this.audit = audit;
    }

    @GetMapping("/tasks")
    @Transactional
    public String list(
            @RequestParam(name = "page", defaultValue = "1") int page,
            @RequestParam(name = "order", defaultValue = "SOONEST") TaskOrder order,
            Model model) {
        Account account = signedIn.get();
        int number = Math.min(Math.max(1, page), LAST_PAGE);
        List<OpenTask> found = tasks.forWorker(account.name(), account.groups(), order, (number - 1) * SIZE, SIZE + 1);
        model.addAttribute("orders", TaskOrder.values());
        model.addAttribute("order", order);
        model.addAttribute("tasks", found.stream().limit(SIZE).toList());
        model.addAttribute("number", number);
        model.addAttribute("more", found.size() > SIZE && number < LAST_PAGE);
        audit.record(AuditEntry.of(AuditAction.CASE_LISTED)
                .detail("list", "TASKS")
                .detail("count", Math.min(found.size(), SIZE)));
        model.addAttribute("me", account.name());
        return "casework/tasks";
    }

    @GetMapping("/tasks/{id}")
    String page(@PathVariable("id") String id, Model model) {
        OpenTask task = mine(id);
        OpenForm form = forms.open(id);
        return show(task, form, form.values(), List.of(), model);
    }

    @PostMapping("/tasks/{id}/claim")
    String claim(@PathVariable("id") String id) {
        mine(id);
        forms.claim(id, signedIn.get().name());
        return "redirect:/tasks/" + id;
    }

    @PostMapping("/tasks/{id}")
    String submit(
            @PathVariable("id") String id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "update", required = false) String update,
            Model model) {
        OpenTask task = mine(id);
        OpenForm form = forms.open(id);
        Map<String, @Nullable Object> answers = answers(form, sent);
        Map<String, @Nullable Object> values = new HashMap<>(form.values());
        values.putAll(answers);
        if (update != null) {
            return show(task, form, values, List.of(), model);
        }
        try {
            forms.submit(id, answers);
        } catch (FormRefused refused) {
            return show(task, form, values, refused.faults(), model);
        }
        return "redirect:/tasks?done";
    }

    private OpenTask mine(String id) {
        OpenTask task = tasks.find(id).orElseThrow(() -> refused(null));
        Account account = signedIn.get();
        boolean mayTake = task.assignee() == null && account.groups().contains(String.valueOf(task.group()));
        boolean theirs = mayTake || account.name().equals(task.assignee());
        if (!theirs || access.hiddenFrom(account).contains(task.caseReference())) {
            throw refused(task.caseReference());
        }
        return task;
    }

    private ResponseStatusException refused(@Nullable CaseReference reference) {
        audit.refused("TASK", reference);
        return SeenCase.notFound();
    }

    private String show(
            OpenTask task, OpenForm form, Map<String, @Nullable Object> values, List<FieldFault> faults, Model model) {
        model.addAttribute("task", task);
        model.addAttribute("mine", signedIn.get().name().equals(task.assignee()));
        model.addAttribute("parts", parts.of(form.schema(), values, faults));
        model.addAttribute(
                "problems",
                new Problems(faults.stream()
                        .map(fault -> new FieldProblem("/" + fault.key(), fault.label() + ": " + fault.words()))
                        .toList()));
        return PAGE;
    }

    private static Map<String, @Nullable Object> answers(OpenForm form, MultiValueMap<String, String> sent) {
        Map<String, @Nullable Object> answers = new HashMap<>();
        for (FormField field : form.schema().fields()) {
            List<String> given = sent.get(field.key());
            if (given != null || sent.containsKey("_" + field.key())) {
                answers.put(field.key(), answer(field, given == null ? List.of() : given));
            }
        }
        return answers;
    }

    private static @Nullable Object answer(FormField field, List<String> given) {
        return switch (field.type()) {
            case "checkbox" -> given.contains("true");
            case "checklist", "taglist" -> given;
            case "number" -> number(given.isEmpty() ? "" : given.get(0).strip());
            default -> given.isEmpty() || given.get(0).isBlank() ? null : given.get(0);
        };
    }

    private static @Nullable Object number(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException notWhole) {
            return text;
        }
    }
}
