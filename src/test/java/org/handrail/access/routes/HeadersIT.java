package org.handrail.access.routes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.handrail.support.OnH2;
import org.handrail.support.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The security headers of every answer: of each address, refused or not, of each file, and of bad requests. */
class HeadersIT extends OnH2 {

    private static final List<String> BAD = List.of(
            "//",
            "/cases//x",
            "/cases;x=1",
            "/cases/%2e%2e/audit",
            "/cases/%2Fx",
            "/no-such-page",
            "/api/no-such-call");

    private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> wrong = new ArrayList<>();
    private int answers;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ServletContext servlets;

    @Test
    void standOnTheAnswerOfEachAddressToNobody() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (Route route : RouteInventory.of(application, servlets)) {
            boolean engine = route.path().contains("/engine");
            if (!engine || Boolean.getBoolean("handrail.deep") || random.nextInt(10) == 0) {
                check(route.toString(), anonymous(route.method(), route.address()));
            }
        }
        for (String path : BAD) {
            check(path, anonymous("GET", path));
        }

        assertThat(wrong).as("seed %d", seed).isEmpty();
        assertThat(answers).isGreaterThan(200);
        System.out.println("Headers: " + answers + " answers to nobody");
    }

    @Test
    void standOnWhatPeopleAndProgramsGet() throws Exception {
        RouteDecisions decisions = RouteDecisions.written();
        Person worker = Person.signIn(port, "practitioner");
        Person operator = Person.signIn(port, "operator");
        for (Route route : RouteInventory.of(application, servlets)) {
            if (!route.method().equals("GET") || decisions.about(route).who().contains("NOBODY")) {
                continue;
            }
            if (route.path().startsWith("/engine-rest")) {
                var answer = as("practitioner").getForEntity(route.address() + "?maxResults=10", String.class);
                check(route.toString(), HttpHeaders.of(answer.getHeaders(), (name, value) -> true), route.address());
            } else {
                check("worker " + route, worker.get(route.address()));
                check("operator " + route, operator.get(route.address()));
            }
        }

        assertThat(wrong).isEmpty();
        System.out.println("Headers: " + answers + " answers to people");
    }

    @Test
    void standOnEachFile() throws Exception {
        Person worker = Person.signIn(port, "practitioner");
        String root = "META-INF/resources/webjars/camunda/";
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:" + root + "**/*.*");
        for (Resource file : files) {
            String place = file.getURL().toString();
            String path = "/camunda/" + place.substring(place.indexOf(root) + root.length());
            check(path, worker.get(path));
        }
        for (String path : List.of("/login", "/about")) {
            List<String> assets = ASSET.matcher(worker.get(path).body())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(assets).isNotEmpty();
            for (String asset : assets) {
                HttpResponse<String> answer = anonymous("GET", asset);
                check(asset, answer);
                assertThat(answer.headers().firstValue("Cache-Control"))
                        .hasValueSatisfying(kept -> assertThat(kept).contains("immutable"));
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(files).hasSizeGreaterThan(80);
        System.out.println("Headers: " + answers + " files");
    }

    private HttpResponse<String> anonymous(String method, String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }

    private void check(String what, HttpResponse<String> answer) {
        check(
                what + " (" + answer.statusCode() + ")",
                answer.headers(),
                answer.uri().getPath());
    }

    private void check(String what, HttpHeaders headers, String path) {
        answers++;
        List<String> policies = headers.allValues("Content-Security-Policy");
        expect(policies.size() == 1, what, policies);
        String policy = String.join(" ", policies);
        expect(policy.contains("frame-ancestors 'self'"), what, policy);
        expect(!policy.contains("unsafe-eval"), what, policy);
        expect(!policy.replaceAll("style-src[^;]*;", "").contains("unsafe-inline"), what, policy);
        expect(headers.allValues("X-Content-Type-Options").equals(List.of("nosniff")), what, headers);
        expect(headers.allValues("X-Frame-Options").equals(List.of("SAMEORIGIN")), what, headers);
        expect(headers.allValues("Referrer-Policy").equals(List.of("same-origin")), what, headers);
        expect(headers.firstValue("Permissions-Policy").isPresent(), what, headers);
        expect(headers.firstValue("Server").isEmpty(), what, headers);
        expect(headers.firstValue("X-Powered-By").isEmpty(), what, headers);
        expect(headers.firstValue("Strict-Transport-Security").isEmpty(), what, headers);
        boolean right = switch (String.join(",", headers.allValues("Cache-Control"))) {
            case "no-store" -> true;
            case "private, no-cache" -> path.matches("/camunda/(app|lib)/.*\\.(js|css|woff2?|ttf)");
            case "max-age=31536000, public, immutable" -> path.startsWith("/assets/");
            default -> false;
        };
        expect(right, what, headers);
    }

    private void expect(boolean holds, String what, Object found) {
        if (!holds) {
            wrong.add(what + ": " + found);
        }
    }
}
