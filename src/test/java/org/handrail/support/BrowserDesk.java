package org.handrail.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;

/**
 * A desk with a screen: tasks are done in Tasklist, the rest on our own pages, each person in a window of their own. Every
 * form and page on the way is looked at by axe. Time passes and answers are compared as on the desk behind it.
 */
public final class BrowserDesk implements Desk, AutoCloseable {

    /** Tasklist may ask once more for the task that has just been completed. */
    private static final String COMPLETED = "/engine/default/task/[^/]+$";

    private final CaseDesk calls;
    private final int port;
    private final Map<String, Window> windows = new HashMap<>();

    public BrowserDesk(CaseDesk calls, int port) {
        this.calls = calls;
        this.port = port;
    }

    @Override
    public void does(String account, String reference, String task, Map<String, Object> answers) {
        String id = calls.task(account, reference, task);
        TasklistDesk desk = TasklistDesk.openTask(window(account), id);
        if (desk.mayClaim()) {
            desk.claim();
        }
        new FormOnScreen(desk.form().page(), calls.form(account, id)).answer(answers);
        assertThat(window(account).violations()).as(task).isEmpty();
        assertThat(desk.send().status()).as(task).isEqualTo(HttpStatus.NO_CONTENT.value());
        assertThat(window(account).errors()).as(task).isEmpty();
    }

    @Override
    public void answersOffer(String partner, String reference, String answer, Map<String, String> typed) {
        Page page = opened(partner, "/offers");
        page.locator("main a", new Page.LocatorOptions().setHasText(reference))
                .first()
                .click();
        send(window(partner), "/" + answer, typed);
    }

    @Override
    public void sends(String account, String reference, String form, Map<String, String> typed) {
        opened(account, "/cases/" + reference);
        send(window(account), "/" + form, typed);
    }

    @Override
    public boolean waits(String account, String reference, String task) {
        return calls.waits(account, reference, task);
    }

    @Override
    public String received(Map<String, Object> referral) {
        return calls.received(referral);
    }

    @Override
    public void comes(String reference, String step) {
        calls.comes(reference, step);
    }

    @Override
    public String status(String reference) {
        return calls.status(reference);
    }

    @Override
    public String history(String reference) {
        return calls.history(reference);
    }

    @Override
    public void close() {
        windows.values().forEach(Window::close);
    }

    private Window window(String account) {
        return windows.computeIfAbsent(
                account, name -> Browser.open(port).expectRefusals(COMPLETED).signIn(name));
    }

    private Page opened(String account, String path) {
        int status = Objects.requireNonNull(window(account).open(path)).status();
        assertThat(status).as(path).isEqualTo(HttpStatus.OK.value());
        return window(account).page();
    }

    /** Fills in and sends the form of the open page whose address ends like this. */
    private void send(Window window, String address, Map<String, String> typed) {
        Page page = window.page();
        Locator form = page.locator("form[action$='" + address + "']");
        Locator folded = page.locator("details:not([open])", new Page.LocatorOptions().setHas(form));
        if (folded.count() > 0) {
            folded.locator("summary").first().click();
        }
        typed.forEach((name, value) -> type(form.locator("[name='" + name + "']"), value));
        assertThat(window.violations()).as(address).isEmpty();
        form.locator("button[type=submit]").click();
        assertThat(page.locator(".govuk-error-summary")).hasCount(0);
        assertThat(window.errors()).as(address).isEmpty();
    }

    private static void type(Locator field, String value) {
        String kind = String.valueOf(field.first().evaluate("one => one.type"));
        switch (kind) {
            case "radio", "checkbox" ->
                field.and(field.page().locator("[value='" + value + "']")).check();
            case "select-one" -> field.selectOption(value);
            default -> field.fill(value);
        }
    }
}
