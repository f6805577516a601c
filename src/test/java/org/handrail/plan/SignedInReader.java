package org.handrail.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handrail.support.HandrailContext;

/** Somebody who has signed in to the pages, without a browser. */
final class SignedInReader {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();
    private final String root;
    private String token;

    SignedInReader(String root, String account) {
        this.root = root;
        this.token = token(page("/login"));
        send(form("/login", "username=" + account + "&password=" + HandrailContext.PASSWORD + "&_csrf=" + token));
        this.token = token(page("/cases"));
    }

    String page(String path) {
        return send(HttpRequest.newBuilder(URI.create(root + path)).build()).body();
    }

    /** The status of what a button leads to. */
    int post(String path) {
        return send(form(path, "_csrf=" + token)).statusCode();
    }

    /** The status of what a form with these fields leads to. */
    int post(String path, String fields) {
        return send(form(path, fields + "&_csrf=" + token)).statusCode();
    }

    private HttpRequest form(String path, String body) {
        return HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new AssertionError("The page has no form to send.");
        }
        return found.group(1);
    }
}
