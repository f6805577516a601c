package org.handrail.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.handrail.access.Account;
import org.handrail.access.DemoAccounts;
import org.handrail.frontdoor.SendingReferral;
import org.handrail.frontdoor.SendingReferral.Receipt;
import org.handrail.partners.AnsweringOffer;
import org.handrail.partners.HelpOutcome;
import org.handrail.partners.PartnerNews;
import org.handrail.partners.PartnerOffers;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.engine.AsSystem;
import org.handrail.platform.engine.CaseTasks;
import org.handrail.platform.engine.OpenTask;
import org.handrail.platform.engine.form.TaskForms;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Cases on the running application: sent in, worked on in the forms of their tasks, answered by a partner. */
@TestComponent
class HandrailSide implements Side {

    private static final String SCHOOL = "school";

    private final SendingReferral sending;
    private final CaseTasks tasks;
    private final TaskForms forms;
    private final PartnerOffers offers;
    private final AnsweringOffer answering;
    private final CurrentActor currentActor;
    private final AsSystem system;
    private final IdentityService identity;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final HistoryService history;

    private @Nullable CaseReference atHand;
    private Set<String> moreTeams = Set.of();

    HandrailSide(
            SendingReferral sending,
            CaseTasks tasks,
            TaskForms forms,
            PartnerOffers offers,
            AnsweringOffer answering,
            CurrentActor currentActor,
            AsSystem system,
            IdentityService identity,
            RuntimeService runtime,
            ManagementService jobs,
            HistoryService history) {
        this.sending = sending;
        this.tasks = tasks;
        this.forms = forms;
        this.offers = offers;
        this.answering = answering;
        this.currentActor = currentActor;
        this.system = system;
        this.identity = identity;
        this.runtime = runtime;
        this.jobs = jobs;
        this.history = history;
    }

    CaseReference atHand() {
        return Objects.requireNonNull(atHand);
    }

    /** Goes on with a case that is there already; everyone is in this team as well. */
    void takesUp(CaseReference reference, String team) {
        atHand = reference;
        moreTeams = Set.of(team);
    }

    @Override
    public void begins(CaseStory story, int number) {
        Receipt receipt = as(SCHOOL, () -> sending.send(story.request(number), null));
        atHand = CaseReference.parse(((Receipt.Accepted) receipt).summary().reference());
    }

    @Override
    public void does(String account, String step, Map<String, @Nullable Object> answers) {
        as(account, () -> {
            OpenTask task = tasks.of(atHand()).stream()
                    .filter(open -> open.key().equals(step))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No task at " + step));
            if (task.assignee() == null) {
                forms.claim(task.id(), account);
            }
            forms.open(task.id());
            forms.submit(task.id(), answers);
            return true;
        });
    }

    @Override
    public void runs(String step) {
        String job = system.get(() -> CaseHistory.job(runtime, jobs, atHand().toString(), step));
        jobs.executeJob(job);
    }

    @Override
    public void answers(PartnerNews.Kind answer) {
        UUID offer = offers.ofCase(atHand()).get(0).terms().id();
        as(SCHOOL, () -> {
            switch (answer) {
                case ACCEPTED -> answering.accept(offer);
                case STARTED -> answering.start(offer);
                case OUTCOME -> answering.outcome(offer, HelpOutcome.ACHIEVED, "It went well.");
                default -> throw new IllegalArgumentException(answer.name());
            }
            return true;
        });
    }

    /** What happened in the case at hand. */
    CaseHistory history() {
        return system.get(() -> CaseHistory.of(history, atHand().toString()));
    }

    private <T> T as(String name, Supplier<T> work) {
        Account account = DemoAccounts.list().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        Set<String> teams = new HashSet<>(account.groups());
        teams.addAll(moreTeams);
        identity.setAuthentication(name, List.copyOf(teams), List.of());
        try {
            return currentActor.runAs(new Actor(name, account.organisation()), work);
        } finally {
            identity.clearAuthentication();
        }
    }
}
