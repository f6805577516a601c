package org.handrail.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A process model as it stands in the repository, read as plain XML so that nothing in it is passed over. */
record ProcessFile(Path path, Document xml) {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    static Stream<ProcessFile> all() {
        return files("processes", ".bpmn").map(ProcessFile::read);
    }

    static Stream<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(path -> path.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static ProcessFile read(Path path) {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new ProcessFile(path, parsers.newDocumentBuilder().parse(path.toFile()));
        } catch (IOException | SAXException | ParserConfigurationException broken) {
            throw new IllegalStateException(path.toString(), broken);
        }
    }

    String baseName() {
        String name = path.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    Stream<Element> elements() {
        return elements(xml.getElementsByTagName("*"));
    }

    /** All elements of BPMN with one of these local names, in the order of the file. */
    Stream<Element> elements(String... names) {
        List<String> wanted = List.of(names);
        return elements()
                .filter(element -> BPMN.equals(element.getNamespaceURI()))
                .filter(element -> wanted.contains(element.getLocalName()));
    }

    Stream<Element> elements(Predicate<String> name) {
        return elements()
                .filter(element -> BPMN.equals(element.getNamespaceURI()))
                .filter(element -> name.test(element.getLocalName()));
    }

    static Stream<Element> children(Element parent, String name) {
        return elements(parent.getElementsByTagNameNS("*", name)).filter(child -> child.getParentNode() == parent);
    }

    static String camunda(Element element, String attribute) {
        return element.getAttributeNS(CAMUNDA, attribute);
    }

    static String documentation(Element element) {
        return children(element, "documentation")
                .map(Node::getTextContent)
                .findFirst()
                .orElse("");
    }

    static boolean holdsElements(Element element) {
        return element.getElementsByTagName("*").getLength() > 0;
    }

    static boolean isIn(Node inner, Node outer) {
        for (Node node = inner.getParentNode(); node != null; node = node.getParentNode()) {
            if (node == outer) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }

    @Override
    public String toString() {
        return path.getFileName().toString();
    }
}
