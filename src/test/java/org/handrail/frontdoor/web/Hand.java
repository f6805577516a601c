package org.handrail.frontdoor.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Objects;

/** How a person fills in a page. */
interface Hand {

    void choose(String field, String value);

    void tick(String field, String value);

    void type(String field, String text);

    void select(String field, String value);

    void press(String words);

    /** With a mouse. */
    record Mouse(Page page) implements Hand {

        @Override
        public void choose(String field, String value) {
            page.check("input[name='" + field + "'][value='" + value + "']");
        }

        @Override
        public void tick(String field, String value) {
            choose(field, value);
        }

        @Override
        public void type(String field, String text) {
            page.fill("[name='" + field + "']", text);
        }

        @Override
        public void select(String field, String value) {
            page.selectOption("select[name='" + field + "']", value);
        }

        @Override
        public void press(String words) {
            page.locator("main :is(button, a)")
                    .filter(new Locator.FilterOptions().setHasText(words))
                    .first()
                    .click();
        }
    }

    /** With the keyboard alone: what Tab does not reach cannot be used. */
    record Keyboard(Page page) implements Hand {

        private static final int MOST_TABS = 150;
        private static final int MOST_CHOICES = 10;

        @Override
        public void choose(String field, String value) {
            reach("[name='" + field + "']");
            page.keyboard().press("Space");
            for (int i = 0; i < MOST_CHOICES && !isAt("[value='" + value + "']"); i++) {
                page.keyboard().press("ArrowDown");
            }
            if (!isAt("[value='" + value + "']:checked")) {
                throw new AssertionError(field + " cannot be set to " + value + " by keyboard");
            }
        }

        @Override
        public void tick(String field, String value) {
            reach("[name='" + field + "'][value='" + value + "']");
            page.keyboard().press("Space");
        }

        @Override
        public void type(String field, String text) {
            reach("[name='" + field + "']");
            page.keyboard().press("Control+A");
            page.keyboard().insertText(text);
        }

        @Override
        public void select(String field, String value) {
            reach("[name='" + field + "']");
            page.keyboard().type(value);
        }

        @Override
        public void press(String words) {
            for (int i = 0; i < MOST_TABS; i++) {
                page.keyboard().press("Tab");
                Object text =
                        page.evaluate("document.activeElement.matches('main *') && document.activeElement.innerText");
                if (Objects.toString(text).contains(words)) {
                    page.waitForNavigation(() -> page.keyboard().press("Enter"));
                    return;
                }
            }
            throw new AssertionError(words + " cannot be reached by keyboard");
        }

        private void reach(String selector) {
            for (int i = 0; i < MOST_TABS && !isAt(selector); i++) {
                page.keyboard().press("Tab");
            }
            if (!isAt(selector)) {
                throw new AssertionError(selector + " cannot be reached by keyboard");
            }
        }

        private boolean isAt(String selector) {
            return Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector));
        }
    }
}
