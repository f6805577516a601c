package org.handrail.platform.engine.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.engine.AsSystem;
import org.handrail.support.OnPostgreSql;
import org.handrail.support.Referral;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is no longer a candidate or an assignee of a task sees it no longer and cannot work on it. */
class CandidateRightsIT extends OnPostgreSql {

    private static final String FORMER = "former-worker";
    private static final String TEAM = "former-team";

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identity;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private AsSystem system;

    private String task = "";

    @BeforeEach
    void hasATask() {
        task = desk().task("triage", desk().received(Referral.ofStrangers(Referral.storyA(), "Listed")), "");
    }

    @Test
    void hidesATaskFromATeamThatIsNoLongerACandidate() {
        does(() -> tasks.addCandidateGroup(task, TEAM));
        assertThat(sees()).isTrue();
        does(() -> tasks.deleteCandidateGroup(task, TEAM));
        assertThat(sees()).isFalse();
        cannotTakeIt();
    }

    @Test
    void hidesATaskFromAPersonWhoIsNoLongerACandidate() {
        does(() -> tasks.addCandidateUser(task, FORMER));
        assertThat(sees()).isTrue();
        does(() -> tasks.deleteCandidateUser(task, FORMER));
        assertThat(sees()).isFalse();
        cannotTakeIt();
    }

    @Test
    void hidesATaskFromAPersonWhoGaveItUp() {
        does(() -> tasks.setAssignee(task, FORMER));
        assertThat(sees()).isTrue();
        does(() -> tasks.setAssignee(task, "somebody-else"));
        assertThat(sees()).isFalse();
        cannotTakeIt();
    }

    @Test
    void leavesATaskToAPersonWhoGivesItBackButIsACandidate() {
        does(() -> tasks.addCandidateUser(task, FORMER));
        does(() -> tasks.setAssignee(task, FORMER));
        does(() -> tasks.setAssignee(task, null));
        assertThat(sees()).isTrue();
    }

    private void does(Runnable work) {
        actor.runAs(Actor.SYSTEM, () -> system.run(work));
    }

    private boolean sees() {
        return asFormer(() -> tasks.createTaskQuery().taskId(task).count() == 1);
    }

    private void cannotTakeIt() {
        assertThatThrownBy(() -> asFormer(() -> {
                    tasks.claim(task, FORMER);
                    return true;
                }))
                .isInstanceOf(AuthorizationException.class);
    }

    private <T> T asFormer(Supplier<T> work) {
        identity.setAuthentication(FORMER, List.of(TEAM), List.of());
        try {
            return actor.runAs(new Actor(FORMER, "council"), work);
        } finally {
            identity.clearAuthentication();
        }
    }
}
