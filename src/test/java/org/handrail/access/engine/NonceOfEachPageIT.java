package org.handrail.access.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handrail.support.OnH2;
import org.handrail.support.Person;
import org.junit.jupiter.api.Test;

/** Many open Tasklist at once: the scripts of each page are those that its policy lets run. */
class NonceOfEachPageIT extends OnH2 {

    private static final Pattern NONCE = Pattern.compile("nonce[-=]\"?([A-Za-z0-9_-]{20,})");
    private static final int PEOPLE = 4;
    private static final int PAGES = 40;

    @Test
    void isThatOfThePage() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Callable<List<String>>> visits = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                Person worker = Person.signIn(port, "practitioner");
                visits.add(() -> wrongPages(worker));
            }
            for (Future<List<String>> visit : people.invokeAll(visits)) {
                assertThat(visit.get()).isEmpty();
            }
        } finally {
            people.shutdownNow();
        }
    }

    private static List<String> wrongPages(Person worker) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (int page = 0; page < PAGES; page++) {
            HttpResponse<String> answer = worker.get("/camunda/app/tasklist/default/");
            Matcher allowed = NONCE.matcher(
                    answer.headers().firstValue("Content-Security-Policy").orElse(""));
            Matcher used = NONCE.matcher(answer.body());
            if (!allowed.find() || !used.find() || !allowed.group(1).equals(used.group(1))) {
                wrong.add("page " + page + " " + answer.statusCode());
            }
        }
        return wrong;
    }
}
