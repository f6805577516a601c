package org.handrail.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.handrail.access.Account;
import org.handrail.access.Accounts;
import org.handrail.access.CaseAccess;
import org.handrail.caserecord.CasePage;
import org.handrail.caserecord.CaseQuery;
import org.handrail.caserecord.CaseSearch;
import org.handrail.caserecord.CaseStatus;
import org.handrail.caserecord.VisibleCases;
import org.handrail.caserecord.Waiting;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.engine.CaseTasks;
import org.handrail.platform.engine.TaskOrder;
import org.handrail.support.Person;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Our own lists, as their pages get them by HTTP and as the controllers of these pages read them. */
@TestComponent
class OwnLists {

    /** A page, and what its controller reads for it. */
    record Page(String what, String path, Reading reading) {}

    interface Reading {
        void read(OwnLists lists, Account account);
    }

    static final List<Page> ALL = List.of(
            new Page("tasks, soonest due first", "/tasks", tasks(TaskOrder.SOONEST, 1)),
            new Page("tasks, the fifth page", "/tasks?page=5", tasks(TaskOrder.SOONEST, 5)),
            new Page("tasks, most urgent first", "/tasks?order=URGENT", tasks(TaskOrder.URGENT, 1)),
            new Page("tasks, newest first", "/tasks?order=NEWEST", tasks(TaskOrder.NEWEST, 1)),
            new Page("cases, newest first", "/cases", cases(CaseQuery.ANY, 1)),
            new Page("cases, the fifth page", "/cases?page=5", cases(CaseQuery.ANY, 5)),
            new Page("cases in triage", "/cases?status=IN_TRIAGE", cases(inStatus(CaseStatus.IN_TRIAGE), 1)),
            new Page("cases that close, 1 %", "/cases?status=CLOSING", cases(inStatus(CaseStatus.CLOSING), 1)),
            new Page("cases that are late", "/cases?waiting=LATE", cases(CaseQuery.ANY.withWaiting(Waiting.LATE), 1)),
            new Page(
                    "cases of one team",
                    "/cases?team=list-team-3",
                    cases(CaseQuery.ANY.withTeam(CopiedCases.team(3)), 1)));

    private static final int TASKS_OF_A_PAGE = 50;

    private final Accounts accounts;
    private final CaseAccess access;
    private final CaseSearch search;
    private final CaseTasks tasks;
    private final CurrentActor actor;
    private final TransactionTemplate transaction;

    OwnLists(
            Accounts accounts,
            CaseAccess access,
            CaseSearch search,
            CaseTasks tasks,
            CurrentActor actor,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.access = access;
        this.search = search;
        this.tasks = tasks;
        this.actor = actor;
        transaction = new TransactionTemplate(transactions);
    }

    void reads(String name, Page page) {
        Account account = accounts.now(name).orElseThrow();
        actor.runAs(
                new Actor(name, account.organisation()),
                () -> transaction.execute(status -> {
                    page.reading().read(this, account);
                    return true;
                }));
    }

    static void opens(Person person, Page page) {
        try {
            int status = person.get(page.path()).statusCode();
            if (status != 200) {
                throw new IllegalStateException(page.path() + ": " + status);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    private static Reading tasks(TaskOrder order, int page) {
        return (lists, account) -> lists.tasks.forWorker(
                account.name(), account.groups(), order, (page - 1) * TASKS_OF_A_PAGE, TASKS_OF_A_PAGE + 1);
    }

    private static Reading cases(CaseQuery query, int page) {
        return (lists, account) -> lists.cases(account, query, page);
    }

    private static CaseQuery inStatus(CaseStatus status) {
        return CaseQuery.ANY.withStatuses(Set.of(status));
    }

    private CasePage cases(Account account, CaseQuery query, int page) {
        VisibleCases visible = access.listOf(account)
                .<VisibleCases>map(
                        some -> new VisibleCases.Those(some.sql(), some.rows(), some.condition(), some.values()))
                .orElseGet(VisibleCases.All::new);
        return search.find(query, visible, page);
    }
}
