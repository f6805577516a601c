package org.handrail.access.signin;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser who goes where they are led, to the identity provider and back. */
final class Newcomer {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient led = client(HttpClient.Redirect.NORMAL);
    private final HttpClient stopping = client(HttpClient.Redirect.NEVER);

    Newcomer(int port) {
        address = "http://localhost:" + port;
    }

    private HttpClient client(HttpClient.Redirect redirects) {
        return HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(redirects)
                .build();
    }

    HttpResponse<String> goes(String path) throws IOException, InterruptedException {
        return led.send(HttpRequest.newBuilder(at(path)).GET().build(), BodyHandlers.ofString());
    }

    /** Where the answer leads, without going there. */
    URI ledTo(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                stopping.send(HttpRequest.newBuilder(at(path)).GET().build(), BodyHandlers.ofString());
        return at(answer.headers().firstValue("Location").orElseThrow());
    }

    /** Sends a form of the page, with the token that stands in it. */
    HttpResponse<String> sends(HttpResponse<String> page, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new AssertionError("No form on " + page.uri());
        }
        String body = "_csrf=" + encoded(token.group(1))
                + fields.entrySet().stream()
                        .map(field -> "&" + encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining());
        return led.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Fills in the page of the provider that asks who somebody is. */
    HttpResponse<String> provesThere(HttpResponse<String> page, String subject)
            throws IOException, InterruptedException {
        return led.send(
                HttpRequest.newBuilder(page.uri())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=" + encoded(subject)))
                        .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> signsIn(String account) throws IOException, InterruptedException {
        return signsIn(account, "handrail");
    }

    HttpResponse<String> signsIn(String account, String password) throws IOException, InterruptedException {
        return sends(goes("/login"), "/login", Map.of("username", account, "password", password));
    }

    /** The value of the session cookie, or nothing. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("HANDRAIL"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private URI at(String path) {
        return URI.create(path.startsWith("http") ? path : address + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
