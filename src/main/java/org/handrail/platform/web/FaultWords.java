package org.handrail.platform.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * What a person reads when a request ends in an error.
 *
 * @param code the last part of the problem's type
 * @param lines what happened and what to do now
 */
record FaultWords(String code, String title, List<String> lines) {

    private FaultWords(String code, String title, String... lines) {
        this(code, title, List.of(lines));
    }

    String advice() {
        return String.join(" ", lines);
    }

    static FaultWords of(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> new FaultWords("sign-in", "Sign in first", "This is only for people who signed in.");
            case FORBIDDEN ->
                new FaultWords(
                        "not-allowed",
                        "You cannot do this",
                        "Your account does not allow it, or the page was open for too long.",
                        "Go back, load the page again and repeat what you did. If you need this for your work, ask the person"
                                + " who gave you your account.");
            case NOT_FOUND ->
                new FaultWords(
                        "not-found",
                        "Page not found",
                        "There is nothing at this address, or it is not for your account.",
                        "If you typed the address, check it. If you followed a link, go to the start page and look from there.");
            case METHOD_NOT_ALLOWED ->
                new FaultWords(
                        "wrong-method",
                        "This address cannot be used like this",
                        "The address is right, but it does not take this kind of request.",
                        "Go back and use the buttons of the page.");
            case NOT_ACCEPTABLE ->
                new FaultWords(
                        "wrong-answer-type",
                        "No answer of this kind",
                        "Ask for another type, such as application/json.");
            case UNSUPPORTED_MEDIA_TYPE ->
                new FaultWords("wrong-content-type", "This kind of content is not read here", "Send application/json.");
            case CONFLICT ->
                new FaultWords(
                        "version-conflict",
                        "Somebody else changed this",
                        "It was changed after you opened it, so your change was not saved.",
                        "Open it again, look at what is new, and repeat your change.");
            case UNPROCESSABLE_ENTITY ->
                new FaultWords(
                        "unusable", "This cannot be used", "It can be read, but it does not fit what was sent before.");
            case TOO_MANY_REQUESTS -> new FaultWords("too-many", "Too many tries", "Wait a minute and try again.");
            case SERVICE_UNAVAILABLE ->
                new FaultWords("not-available", "Not available now", "Try again in a few minutes.");
            default -> status.is4xxClientError() ? notUnderstood() : ours();
        };
    }

    private static FaultWords notUnderstood() {
        return new FaultWords(
                "invalid-input",
                "This could not be read",
                "The address or the form holds something that cannot be used.",
                "Go back, check what you entered and try again.");
    }

    private static FaultWords ours() {
        return new FaultWords(
                "fault",
                "Sorry, something went wrong",
                "This is our fault and not yours. What you just entered was not saved.",
                "Try again in a few minutes.");
    }
}
