package org.handrail.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A DMN file as plain XML, read without any engine. */
record DecisionFile(Path path, Document xml) {

    static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    static final String DI = "https://www.omg.org/spec/DMN/20191111/DMNDI/";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";

    static List<DecisionFile> all() {
        try (Stream<Path> files = Files.walk(Path.of("dmn"))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(DecisionFile::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DecisionFile of(Path path) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new DecisionFile(path, factory.newDocumentBuilder().parse(path.toFile()));
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(path.toString(), e);
        }
    }

    String fileName() {
        return path.getFileName().toString();
    }

    List<Element> elements(String localName) {
        return list(xml.getElementsByTagNameNS(DMN, localName));
    }

    List<Element> everyElement() {
        return list(xml.getElementsByTagNameNS("*", "*"));
    }

    List<Element> shapes() {
        return list(xml.getElementsByTagNameNS(DI, "DMNShape"));
    }

    Element decision() {
        return elements("decision").get(0);
    }

    Element table() {
        return elements("decisionTable").get(0);
    }

    static List<Element> children(Element parent, String localName) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(element -> localName.equals(element.getLocalName()))
                .toList();
    }

    static Optional<String> description(Element parent) {
        return children(parent, "description").stream().findFirst().map(Element::getTextContent);
    }

    /** The text of a cell; an empty one means "any", as the modeller writes it. */
    static String cell(Element entry) {
        String text = children(entry, "text").get(0).getTextContent();
        return text.isEmpty() ? "-" : text;
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
