package org.handrail.support;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.regex.Pattern;

/** Tasklist in a window, as a worker uses it: lists, tasks, tabs and the form. */
public final class TasklistDesk {

    private final Window window;
    private final Page page;

    private TasklistDesk(Window window) {
        this.window = window;
        this.page = window.page();
    }

    /** Opens the first list of tasks. */
    public static TasklistDesk open(Window window) {
        window.open("/camunda/app/tasklist/");
        window.page().waitForSelector(".task-filters .item h4 a");
        return new TasklistDesk(window);
    }

    /** Opens one task by its address. */
    public static TasklistDesk openTask(Window window, String taskId) {
        window.open("/camunda/app/tasklist/default/#/?task=" + taskId);
        window.page().waitForSelector(".task-card h2");
        return new TasklistDesk(window);
    }

    public List<String> lists() {
        return page.locator(".task-filters .item h4 a").allInnerTexts().stream()
                .map(name -> name.replaceAll("[\\s\\d()]+$", ""))
                .toList();
    }

    /** Opens a list of tasks and waits until it is drawn. */
    public TasklistDesk list(String name) {
        page.waitForResponse(
                answer -> answer.url().contains("/filter/") && answer.url().contains("/list"),
                () -> page.locator(
                                ".task-filters .item h4 a",
                                new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + name + "\\b")))
                        .click());
        page.waitForSelector(".tasks-list .task, .tasks-list .well:visible");
        return this;
    }

    /** The cards of the open list whose case is this one. */
    public Locator cardsOf(String reference) {
        return page.locator("li.task", new Page.LocatorOptions().setHasText(reference));
    }

    public TasklistDesk openCard(String reference, String task) {
        cardsOf(reference)
                .filter(new Locator.FilterOptions().setHasText(task))
                .locator("h4 a")
                .first()
                .click();
        page.waitForSelector(".task-card h2:has-text('" + task + "')");
        return this;
    }

    public TasklistDesk tab(String name) {
        page.locator(".task-card .nav-tabs a", new Page.LocatorOptions().setHasText(name))
                .click();
        return this;
    }

    /** The words of the Case tab. */
    public String caseWords() {
        tab("Case");
        return page.frameLocator(".hr-case__frame").locator("main").innerText();
    }

    public TasklistDesk form() {
        tab("Form");
        page.waitForSelector(".fjs-form");
        return this;
    }

    /** Whether the open task is nobody's yet. */
    public boolean mayClaim() {
        page.waitForSelector("[cam-tasklist-task-meta] button.claim, .hr-give-back");
        return page.locator("[cam-tasklist-task-meta] button.claim").isVisible();
    }

    public TasklistDesk claim() {
        page.locator("[cam-tasklist-task-meta] button.claim").click();
        page.waitForSelector(".hr-give-back");
        return this;
    }

    /** The question with this component id. */
    public Locator question(String id) {
        return page.locator("input[id$='-" + id + "'], textarea[id$='-" + id + "']");
    }

    /** Chooses by its words in a list that opens. */
    public TasklistDesk choose(String id, String words) {
        Locator field = page.locator(".fjs-form-field-select", new Page.LocatorOptions().setHas(question(id)));
        field.locator(".fjs-input-group").click();
        field.locator(".fjs-dropdownlist-item", new Locator.LocatorOptions().setHasText(words))
                .first()
                .click();
        return this;
    }

    /** Chooses one of the round buttons; the first is 0. */
    public TasklistDesk pick(String id, int place) {
        page.locator("input[id$='-" + id + "-" + place + "']").check();
        return this;
    }

    public Locator complete() {
        return page.locator("[cam-tasklist-form] .form-actions .btn-primary");
    }

    /** Presses Complete and answers what the server said. */
    public Response send() {
        return page.waitForResponse("**/submit-form", () -> complete().click());
    }

    /** Saves the draft and waits until the server has it. */
    public TasklistDesk save() {
        page.waitForResponse(
                "**/draft",
                () -> page.locator("[cam-tasklist-form] .form-actions .btn-default")
                        .click());
        return this;
    }

    public Locator errors() {
        return page.locator(".fjs-form-field-error");
    }

    public Page page() {
        return page;
    }

    public Window window() {
        return window;
    }
}
