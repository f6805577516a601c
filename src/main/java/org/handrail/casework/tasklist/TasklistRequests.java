package org.handrail.casework.tasklist;

import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import org.handrail.access.AccountUser;
import org.handrail.casework.process.CasesOfTasks;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the scripts in Tasklist ask for in the name of the person who signed in. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class TasklistRequests {

    private final GivingBack givingBack;
    private final HelpsOff helpsOff;
    private final CasesOfTasks cases;

    TasklistRequests(GivingBack givingBack, HelpsOff helpsOff, CasesOfTasks cases) {
        this.givingBack = givingBack;
        this.helpsOff = helpsOff;
        this.cases = cases;
    }

    /** Who is signed in, and the token to send with every change. */
    record Session(String account, String title, Csrf csrf) {

        record Csrf(String header, String token) {}
    }

    @GetMapping("/session")
    Session session(@AuthenticationPrincipal AccountUser user, CsrfToken token) {
        return new Session(
                user.account().name(),
                user.account().title(),
                new Session.Csrf(token.getHeaderName(), token.getToken()));
    }

    /** Case references by task id, for the cards of one page of the list. */
    @GetMapping("/tasks/references")
    Map<String, String> references(@RequestParam("task") @Size(max = 50) Set<String> taskIds) {
        return cases.of(taskIds);
    }

    @PostMapping("/tasks/{taskId}/give-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveBack(@PathVariable String taskId) {
        switch (givingBack.giveBack(taskId)) {
            case GIVEN_BACK -> {}
            case NOT_HELD -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case NOBODY_ELSE ->
                throw new ResponseStatusException(
                        HttpStatus.CONFLICT,
                        "This task was given to you alone, so nobody else could take it. Ask your manager to give it to"
                                + " somebody else.");
        }
    }

    @PostMapping(path = "/tasks/helps-off", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void helpsOff(@RequestBody HelpsOff.Report report) {
        helpsOff.note(report);
    }
}
