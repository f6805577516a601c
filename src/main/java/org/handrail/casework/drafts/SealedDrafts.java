package org.handrail.casework.drafts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.engine.form.FormDrafts;
import org.handrail.platform.engine.form.TaskAtHand;
import org.handrail.platform.vault.Opened;
import org.handrail.platform.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One draft for each task and account. Who may have it is for the caller to check. */
@Component
class SealedDrafts implements FormDrafts {

    private static final String PURPOSE = "casework.form-draft";
    private static final TypeReference<Map<String, @Nullable Object>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;
    private final ObjectMapper json;

    SealedDrafts(JdbcClient jdbc, Vault vault, Clock clock, ObjectMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
        this.json = json;
    }

    /** An answer that was emptied comes back as an empty text, so that it covers what the case record says. */
    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> draftOf(TaskAtHand task, String account) {
        Map<String, Object> answers = new HashMap<>();
        find(task.id(), account)
                .map(Draft::json)
                .map(this::answersIn)
                .orElse(Map.of())
                .forEach((key, value) -> answers.put(key, Objects.requireNonNullElse(value, "")));
        return answers;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(String taskId, String account) {
        return jdbc.sql("select subject, sealed, saved_at from casework_form_draft"
                        + " where task_id = :task and account = :account")
                .param("task", taskId)
                .param("account", account)
                .query((row, number) ->
                        vault.open(row.getObject("subject", UUID.class), PURPOSE, row.getString("sealed"))
                                        instanceof Opened.Text text
                                ? Optional.of(new Draft(text.value(), DatabaseTime.instant(row, "saved_at")))
                                : Optional.<Draft>empty())
                .optional()
                .flatMap(draft -> draft);
    }

    /** Keeps the answers in place of what was kept before. */
    @Transactional
    public Instant keep(String taskId, String account, String answers) {
        Instant now = clock.instant();
        UUID kept = subjectOf(taskId, account).orElse(null);
        UUID subject = kept == null ? vault.newSubject() : kept;
        jdbc.sql(
                        kept == null
                                ? "insert into casework_form_draft (task_id, account, subject, sealed, saved_at)"
                                        + " values (:task, :account, :subject, :sealed, :now)"
                                : "update casework_form_draft set sealed = :sealed, saved_at = :now"
                                        + " where task_id = :task and account = :account and subject = :subject")
                .param("task", taskId)
                .param("account", account)
                .param("subject", subject)
                .param("sealed", vault.seal(subject, PURPOSE, answers))
                .param("now", DatabaseTime.of(now))
                .update();
        return now;
    }

    @Transactional
    public void discard(String taskId, String account) {
        subjectOf(taskId, account).ifPresent(vault::destroy);
        jdbc.sql("delete from casework_form_draft where task_id = :task and account = :account")
                .param("task", taskId)
                .param("account", account)
                .update();
    }

    /** Discards the drafts of everybody who worked on the task. */
    @Transactional
    public void discard(String taskId) {
        jdbc.sql("select account from casework_form_draft where task_id = :task")
                .param("task", taskId)
                .query(String.class)
                .list()
                .forEach(account -> discard(taskId, account));
    }

    List<String> tasksWithDrafts() {
        return jdbc.sql("select distinct task_id from casework_form_draft")
                .query(String.class)
                .list();
    }

    private Optional<UUID> subjectOf(String taskId, String account) {
        return jdbc.sql("select subject from casework_form_draft where task_id = :task and account = :account")
                .param("task", taskId)
                .param("account", account)
                .query(UUID.class)
                .optional();
    }

    private Map<String, @Nullable Object> answersIn(String text) {
        try {
            return json.readValue(text, ANSWERS);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A draft cannot be read.");
        }
    }
}
