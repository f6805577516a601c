package org.handrail.platform.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * What is said when a request ends in an error.
 *
 * @param code the last part of the problem's type
 * @param detail what to do about it, for the author of a program
 * @param title the heading of the page
 * @param lines what happened and what to do now, for a person
 */
record FaultWords(String code, String detail, String title, List<String> lines) {

    private FaultWords(String code, String detail, String title, String... lines) {
        this(code, detail, title, List.of(lines));
    }

    static FaultWords of(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED ->
                new FaultWords(
                        "sign-in",
                        "Send the name and password of an account.",
                        "Sign in first",
                        "This is only for people who signed in.");
            case FORBIDDEN ->
                new FaultWords(
                        "not-allowed",
                        "This account does not allow it.",
                        "You cannot do this",
                        "Your account does not allow it, or the page was open for too long.",
                        "Go back, load the page again and repeat what you did. If you need this for your work, ask the"
                                + " person who gave you your account.");
            case NOT_FOUND ->
                new FaultWords(
                        "not-found",
                        "There is nothing at this address, or it is not for this account.",
                        "Page not found",
                        "There is nothing at this address, or it is not for your account.",
                        "If you typed the address, check it. If you followed a link, start from the start page.");
            case METHOD_NOT_ALLOWED ->
                new FaultWords(
                        "wrong-method",
                        "This address takes other methods: the header Allow lists them.",
                        "This address cannot be used like this",
                        "The address is right, but it does not take this kind of request.",
                        "Go back and use the buttons of the page.");
            case CONFLICT ->
                new FaultWords(
                        "version-conflict",
                        "It was changed in the meantime and this change was not saved. Read it again and repeat the change.",
                        "Somebody else changed this",
                        "It was changed after you opened it, so your change was not saved.",
                        "Open it again, look at what is new, and repeat your change.");
            case TOO_MANY_REQUESTS ->
                new FaultWords(
                        "too-many",
                        "Wait a minute and send it again.",
                        "Too many tries",
                        "Wait a minute and try again.");
            case SERVICE_UNAVAILABLE ->
                new FaultWords(
                        "not-available",
                        "Send it again in a few minutes.",
                        "Not available now",
                        "Try again in a few minutes.");
            default -> status.is4xxClientError() ? notUnderstood(status) : ours();
        };
    }

    private static FaultWords notUnderstood(HttpStatus status) {
        String detail = switch (status) {
            case NOT_ACCEPTABLE -> "There is no answer of this kind. Accept application/json.";
            case UNSUPPORTED_MEDIA_TYPE -> "This kind of content is not read here. Send application/json.";
            default -> "This could not be read. Check it against the documentation of the interface.";
        };
        return new FaultWords(
                "invalid-input",
                detail,
                "This could not be read",
                "The address or the form holds something that cannot be used.",
                "Go back, check what you entered and try again.");
    }

    private static FaultWords ours() {
        return new FaultWords(
                "fault",
                "This is our fault. It may not have been saved: read it before you send it again.",
                "Sorry, something went wrong",
                "This is our fault and not yours. What you just entered may not have been saved.",
                "Wait a few minutes, look whether it is there, and if not, enter it again.");
    }
}
