package org.handrail.casework.drafts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.handrail.casework.process.ClaimedTasks;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * A person's own draft of the task that they hold. For everybody else, and for tasks that do not exist, there is
 * nothing here.
 */
@RestController
@RequestMapping(path = "/tasks/{taskId}/draft", produces = MediaType.APPLICATION_JSON_VALUE)
class DraftRequests {

    /** A form with twenty people and every text at full length is smaller. */
    static final int MOST_BYTES = 65_536;

    private final SealedDrafts drafts;
    private final ClaimedTasks tasks;
    private final CurrentActor actor;
    private final ObjectMapper json;

    DraftRequests(SealedDrafts drafts, ClaimedTasks tasks, CurrentActor actor, ObjectMapper json) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.actor = actor;
        this.json = json;
    }

    /** The answers typed so far; both are empty while there is no draft. */
    record Answers(JsonNode values, @Nullable Instant savedAt) {}

    record Saved(Instant savedAt) {}

    @GetMapping
    Answers show(@PathVariable String taskId) throws JsonProcessingException {
        Optional<Draft> draft = drafts.find(taskId, holderOf(taskId));
        return draft.isEmpty()
                ? new Answers(json.createObjectNode(), null)
                : new Answers(json.readTree(draft.get().json()), draft.get().savedAt());
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Saved keep(@PathVariable String taskId, InputStream body) throws IOException {
        return new Saved(drafts.keep(taskId, holderOf(taskId), readAnswers(body)));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String taskId) {
        drafts.discard(taskId, holderOf(taskId));
    }

    private String holderOf(String taskId) {
        String account = actor.now().account();
        if (tasks.heldBy(taskId, account).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return account;
    }

    private String readAnswers(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ResponseStatusException(
                    HttpStatus.PAYLOAD_TOO_LARGE, "This is too long to keep as a draft. Shorten it, or send the form.");
        }
        try {
            if (json.readTree(new String(bytes, StandardCharsets.UTF_8)) instanceof ObjectNode answers) {
                return json.writeValueAsString(answers);
            }
        } catch (JsonProcessingException notJson) {
            // refused below, without the words of the parser, which repeat what was typed
        }
        throw new InvalidInput(List.of(new FieldProblem("", "Send the answers as one JSON object.")));
    }
}
