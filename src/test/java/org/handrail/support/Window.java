package org.handrail.support;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A browser window on the running application: signs in, notes what goes wrong, takes pictures, checks with axe. */
public final class Window implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    /** Resolves when nothing fades in or out any more: half-shown words have half their contrast. */
    private static final String AT_REST = """
            () => Promise.all(document.getAnimations()
                .filter(each => each instanceof CSSTransition)
                .map(each => each.finished.catch(() => {})))""";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Path PICTURES = Path.of("target", "screenshots");

    /** The machine may be busy; nothing is measured in time. */
    private static final int PATIENCE = 90_000;

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();
    private @Nullable Pattern refusals;

    private Window(Browser chromium, int port, int width, int height, boolean scripts) {
        this.address = "http://localhost:" + port;
        this.context = chromium.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setJavaScriptEnabled(scripts)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London"));
        context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(error -> errors.add("uncaught: " + error));
    }

    static Window wide(Browser chromium, int port) {
        return new Window(chromium, port, 1400, 900, true);
    }

    static Window narrow(Browser chromium, int port) {
        return new Window(chromium, port, 390, 800, true);
    }

    static Window withoutScripts(Browser chromium, int port) {
        return new Window(chromium, port, 1400, 900, false);
    }

    public Page page() {
        return page;
    }

    /**
     * Signs a demonstration account in with the form of the sign-in page, without showing it.
     *
     * @throws IllegalStateException with the answer when the account was not let in
     */
    public Window signIn(String account) {
        String form = context.request().get(address + "/login").text();
        Matcher token = TOKEN.matcher(form);
        if (!token.find()) {
            throw new IllegalStateException("The sign-in page has no form: " + form);
        }
        FormData words = FormData.create()
                .set("username", account)
                .set("password", HandrailContext.PASSWORD)
                .set("_csrf", token.group(1));
        APIResponse answer = context.request()
                .post(address + "/login", RequestOptions.create().setForm(words).setMaxRedirects(0));
        String onward = answer.headers().getOrDefault("location", "");
        if (answer.status() != 302 || onward.contains("/login")) {
            throw new IllegalStateException(account + " was not let in: " + answer.status() + ' ' + onward);
        }
        return this;
    }

    /** Signs a demonstration account in as a person does. */
    public Window signInOnThePage(String account) {
        page.navigate(address + "/login");
        page.fill("input[name=username]", account);
        page.fill("input[name=password]", HandrailContext.PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    public @Nullable Response open(String path) {
        return page.navigate(address + path);
    }

    /** The browser reports every refused request as an error; those whose address matches belong to the test. */
    public Window expectRefusals(String addressPattern) {
        refusals = Pattern.compile(addressPattern);
        return this;
    }

    /** Errors of scripts, refused requests and breaches of the content security policy since the window was opened. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** What axe finds against WCAG 2.0, 2.1 and 2.2, levels A and AA, in the whole page with its frames. */
    public List<String> violations() {
        page.evaluate(AT_REST);
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(options).withTags(WCAG).setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " at " + node.getTarget() + ": " + node.getHtml()))
                        .toList();
    }

    /** A picture of what can be seen now, in {@code target/screenshots}. */
    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }

    private void note(ConsoleMessage message) {
        if (!message.type().equals("error")) {
            return;
        }
        boolean expected =
                refusals != null && refusals.matcher(message.location()).find();
        if (!expected) {
            errors.add(message.text() + " @ " + message.location());
        }
    }
}
