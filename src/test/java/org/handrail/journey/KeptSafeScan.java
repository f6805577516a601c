package org.handrail.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.handrail.support.Person;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** Reads a case through every way out, in the name of one account after another, and looks for marks. */
final class KeptSafeScan {

    private static final Pattern DECISION = Pattern.compile("/decisions/([0-9a-f-]{36})");

    private final int port;
    private final Function<String, TestRestTemplate> as;
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Integer> found = new LinkedHashMap<>();
    private final List<String> hits = new ArrayList<>();
    private int checks;

    KeptSafeScan(int port, Function<String, TestRestTemplate> as) {
        this.port = port;
        this.as = as;
    }

    /** Each household, way out and account counts once. */
    int checks() {
        return checks;
    }

    /** What was found, by account, way out and mark. */
    List<String> hits() {
        return hits;
    }

    /** How many marks each way out showed. */
    Map<String, Integer> found() {
        return found;
    }

    void read(String reference, List<String> tasks, List<String> marks, String account) throws Exception {
        String at = "/cases/" + reference;
        String page = page(account, at);
        look("case page", account, marks, page);
        look("error page", account, marks, page(account, at + "/nothing-of-this-name"));
        look("page about keeping safe", account, marks, page(account, at + "/keeping-safe"));
        look("list", account, marks, page(account, "/cases"));
        look("tasks", account, marks, page(account, "/tasks"));
        look("references of tasks", account, marks, page(account, "/tasks/references"));
        look("numbers for managers", account, marks, page(account, "/insight"));
        look("list of offers", account, marks, page(account, "/offers"));
        look("receipt", account, marks, page(account, "/referrals/" + reference + "/receipt"));
        look("not the same family", account, marks, page(account, at + "/not-same-family"));
        look("case interface", account, marks, called(account, "/api/cases/" + reference));
        look("history interface", account, marks, called(account, "/api/cases/" + reference + "/history"));
        look("referrals interface", account, marks, called(account, "/api/cases/" + reference + "/service-referrals"));
        look("audit page", account, marks, page(account, "/audit?reference=" + reference));
        look("audit file", account, marks, page(account, "/audit/events.csv?reference=" + reference));
        look(
                "engine variables",
                account,
                marks,
                called(
                        account,
                        "/engine-rest/history/variable-instance?maxResults=200&processInstanceBusinessKey="
                                + reference));
        for (String paper : List.of("assessment", "plan", "letter")) {
            look(paper + " page", account, marks, page(account, at + "/paper/" + paper));
            look(paper + " file", account, marks, pdf(account, at + "/paper/" + paper + "/pdf"));
        }
        for (String task : tasks) {
            look("Case tab", account, marks, page(account, "/tasks/" + task + "/case"));
            look("task page", account, marks, page(account, "/tasks/" + task));
            look("form variables", account, marks, called(account, "/engine-rest/task/" + task + "/form-variables"));
        }
        for (String decision : all(DECISION, page).stream().limit(2).toList()) {
            look("decision page", account, marks, page(account, at + "/decisions/" + decision));
        }
        Pattern ofCase = Pattern.compile("/offers/([0-9a-f-]{36})\"[^>]*>[^<]*" + reference);
        for (String offer : all(ofCase, page(account, "/offers"))) {
            look("offer page", account, marks, page(account, "/offers/" + offer));
        }
    }

    /** The open tasks of a case, as somebody sees them who may see them. */
    List<String> tasks(String account, String reference) {
        List<String> ids = new ArrayList<>();
        JsonNode tasks = as.apply(account)
                .getForObject(
                        "/engine-rest/task?maxResults=200&processInstanceBusinessKey=" + reference, JsonNode.class);
        tasks.forEach(task -> ids.add(task.path("id").asText()));
        return ids;
    }

    /** Whether the search of the account finds the case by these words. */
    boolean finds(String account, String reference, String words) throws Exception {
        checks++;
        return String.valueOf(person(account)
                        .submit("/cases/search", Map.of("text", words))
                        .body())
                .contains(reference);
    }

    void look(String way, String account, List<String> marks, String text) {
        checks++;
        String plain = text.toLowerCase(Locale.ROOT);
        for (String mark : marks) {
            if (plain.contains(mark.toLowerCase(Locale.ROOT))) {
                hits.add(account + " on " + way + ": " + mark);
                found.merge(way, 1, Integer::sum);
            }
        }
    }

    private Person person(String account) throws IOException, InterruptedException {
        Person known = people.get(account);
        if (known == null) {
            known = Person.signIn(port, account);
            people.put(account, known);
        }
        return known;
    }

    private String page(String account, String path) throws IOException, InterruptedException {
        return String.valueOf(person(account).get(path).body());
    }

    private String called(String account, String path) {
        return String.valueOf(as.apply(account).getForEntity(path, String.class).getBody());
    }

    private String pdf(String account, String path) throws IOException, InterruptedException {
        byte[] file = person(account).file(path);
        if (file.length < 4 || file[0] != '%') {
            return new String(file, StandardCharsets.UTF_8);
        }
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document)
                    + document.getDocumentInformation().getTitle();
        }
    }

    private static List<String> all(Pattern pattern, String page) {
        List<String> ids = new ArrayList<>();
        Matcher found = pattern.matcher(page);
        while (found.find()) {
            if (!ids.contains(found.group(1))) {
                ids.add(found.group(1));
            }
        }
        return ids;
    }
}
