package org.handrail.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who signed in by the sign-in page and keeps the cookie: what a browser does, without one. */
public final class Person {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private Person(int port) {
        this.address = "http://localhost:" + port;
    }

    /** Throws {@link IOException} when the application goes away meanwhile. */
    public static Person signIn(int port, String account) throws IOException, InterruptedException {
        Person person = new Person(port);
        Matcher token = TOKEN.matcher(person.get("/login").body());
        if (!token.find()) {
            throw new IllegalStateException("No sign-in form");
        }
        HttpResponse<String> answer = person.post(
                "/login", Map.of("username", account, "password", HandrailContext.PASSWORD, "_csrf", token.group(1)));
        if (answer.headers().firstValue("Location").orElse("/login").contains("/login")) {
            throw new IllegalStateException(account + " could not sign in: " + answer.statusCode());
        }
        return person;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** The bytes of a file. */
    public byte[] file(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                .body();
    }

    /** A change with the cookie and what else is given, as another site could make the person's browser send it. */
    public HttpResponse<String> call(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).method(method, BodyPublishers.ofString("{}"));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** Sends the form of a page. */
    public HttpResponse<String> submit(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        return post(path, fields, "X-CSRF-TOKEN", token());
    }

    /** Keeps answers as the person's draft of a task. */
    public HttpResponse<String> saveDraft(String task, Map<String, ?> answers)
            throws IOException, InterruptedException {
        return send(request("/tasks/" + task + "/draft")
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", token())
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(answers))));
    }

    /** Calls an interface of the engine's web applications as their pages do, once one of them was opened. */
    public HttpResponse<String> callsWebApplication(String method, String path, Object body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
        tokenOfWebApplications(request);
        return send(request);
    }

    /** Asks for a list of tasks as Tasklist does, with this query in JSON added to that of the filter. */
    public HttpResponse<String> lists(String filter, String query, int first, int most)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request("/camunda/api/engine/engine/default/filter/" + filter
                        + "/list?firstResult=" + first + "&maxResults=" + most)
                .header("Content-Type", "application/json")
                .header("Accept", "application/hal+json, application/json; q=0.5")
                .POST(BodyPublishers.ofString(query));
        tokenOfWebApplications(request);
        return send(request);
    }

    private void tokenOfWebApplications(HttpRequest.Builder request) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .forEach(cookie -> request.setHeader("X-XSRF-TOKEN", cookie.getValue()));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields, String... headers)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(path).header("Content-Type", "application/x-www-form-urlencoded");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.POST(BodyPublishers.ofString(body)));
    }

    private String token() throws IOException, InterruptedException {
        return JSON.readTree(get("/session").body()).at("/csrf/token").asText();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
