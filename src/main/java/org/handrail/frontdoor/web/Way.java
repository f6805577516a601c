package org.handrail.frontdoor.web;

import org.handrail.frontdoor.web.DraftProblems.Place;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of the pages of one draft. They hold the token and the name of the page, never anything typed.
 *
 * @param change whether the person came from "check your answers" and goes back there
 */
record Way(String token, boolean change) {

    static final String ROOT = "/referrals/new";

    String to(Step step) {
        return page(step.path());
    }

    String toPerson(int number) {
        return page(Step.PEOPLE.path() + "/" + number);
    }

    /** Where to send the number of a person to be removed, as a template of an address. */
    String toRemove() {
        return page(Step.PEOPLE.path() + "/{number}/remove");
    }

    String check() {
        return ROOT + "/" + token + "/check";
    }

    /** The page after this one. */
    String after(Step step) {
        Step next = step.next();
        return change || next == null ? check() : to(next);
    }

    /** The page that "Back" leads to. */
    String before(Step step) {
        Step before = step.before();
        return change ? check() : before == null ? ROOT : to(before);
    }

    /** The page again, with what is wrong on it. */
    String wrong(String page) {
        return page + (page.contains("?") ? "&wrong" : "?wrong");
    }

    String to(Place place) {
        Integer person = place.person();
        return wrong(person == null ? to(place.step()) : toPerson(person));
    }

    static Way of(String token, @Nullable String change) {
        return new Way(token, change != null);
    }

    static String redirect(String page) {
        return "redirect:" + page;
    }

    private String page(String path) {
        return ROOT + "/" + token + "/" + path + (change ? "?change" : "");
    }
}
