package org.handrail.security;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Runs at the end of a whole build and fails it when a test that docs/security/asvs.csv relies on did not run, or did
 * not pass. Writes target/asvs.md. A build of chosen tests only, or of none, is left alone.
 */
final class AsvsReport {

    private static final String[] REPORTS = {"surefire-reports", "failsafe-reports"};

    /** Whether each test passed, by class and method; one failed or skipped run of a method is enough for a no. */
    private final Map<String, Boolean> passed = new HashMap<>();

    public static void main(String[] target) throws Exception {
        AsvsReport report = new AsvsReport();
        for (String folder : REPORTS) {
            report.read(Path.of(target[0], folder));
        }
        List<String> missing = report.write(Path.of(target[0], "asvs.md"));
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "Did not run or did not pass, but docs/security/asvs.csv relies on: " + missing);
        }
    }

    private void read(Path folder) throws Exception {
        if (!Files.isDirectory(folder)) {
            return;
        }
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "TEST-*.xml")) {
            for (Path file : files) {
                read(parsers.newDocumentBuilder().parse(file.toFile()));
            }
        }
    }

    private void read(Document report) {
        NodeList cases = report.getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element one = (Element) cases.item(i);
            String method = one.getAttribute("name").split("[^A-Za-z0-9_]", 2)[0];
            boolean good = one.getElementsByTagName("failure").getLength()
                            + one.getElementsByTagName("error").getLength()
                            + one.getElementsByTagName("skipped").getLength()
                    == 0;
            passed.merge(one.getAttribute("classname") + '#' + method, good, Boolean::logicalAnd);
        }
    }

    private List<String> write(Path file) throws IOException {
        List<String> missing = new ArrayList<>();
        StringBuilder lines =
                new StringBuilder("| ASVS 5.0 | level | answer | tests that passed |\n|---|---|---|---|\n");
        int tests = 0;
        for (Requirement one : Requirement.all()) {
            one.tests().stream().filter(test -> !passed(test)).forEach(missing::add);
            tests += one.tests().size();
            lines.append("| %s | %d | %s | %d |\n"
                    .formatted(one.id(), one.level(), one.answer(), one.tests().size() - countOf(one)));
        }
        Files.writeString(file, lines);
        System.out.printf(
                "ASVS 5.0: %d requirements, %d tests named, %d of them did not pass%n",
                Requirement.all().size(), tests, missing.size());
        return missing;
    }

    private long countOf(Requirement one) {
        return one.tests().stream().filter(test -> !passed(test)).count();
    }

    private boolean passed(String test) {
        return passed.getOrDefault(Requirement.classOf(test) + '#' + Requirement.methodOf(test), false);
    }
}
