package dev.regulars.program.comparison;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A tier policy taken apart.
 *
 * @param rules the rows of its decision tables by what they give, {@code Gold}; a second one is {@code Gold #2}
 * @param others every other text and attribute by its path; ids, which only tie the file together, are left out
 */
record TierTable(Map<String, Rule> rules, Map<String, String> others) {

    /** @param conditions what each input must be: {@code spend} to {@code >= 1500} */
    record Rule(String tier, Map<String, String> conditions) {}

    /** Empty when it is no XML, or has a document type, which could name other files. */
    static Optional<TierTable> of(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            Document document = builder.parse(new InputSource(new StringReader(text)));
            TierTable table = new TierTable(new LinkedHashMap<>(), new TreeMap<>());
            table.enter("", document.getDocumentElement(), List.of());
            return Optional.of(table);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            return Optional.empty();
        }
    }

    /** @param inputs of the decision table that the element is in */
    private void enter(String path, Element element, List<String> inputs) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (!attribute.getNodeName().equals("id")) {
                others.put(path + " " + attribute.getNodeName(), attribute.getNodeValue());
            }
        }
        List<String> known = element.getLocalName().equals("decisionTable") ? inputs(element) : inputs;
        Map<String, Integer> times = new HashMap<>();
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                int time = times.merge(inner.getLocalName(), 1, Integer::sum);
                String name = inner.getLocalName().equals("rule")
                        ? "rule " + rule(inner, known)
                        : inner.getLocalName() + (time == 1 ? "" : " " + time);
                enter(path.isEmpty() ? name : path + ", " + name, inner, known);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        boolean isEntry = element.getParentNode() instanceof Element parent
                && (parent.getLocalName().equals("inputEntry")
                        || parent.getLocalName().equals("outputEntry"));
        if (!text.toString().isBlank() && !isEntry) {
            others.put(path, text.toString().strip());
        }
    }

    /** Its key. */
    private String rule(Element rule, List<String> inputs) {
        List<String> entries = texts(rule, "inputEntry");
        Map<String, String> conditions = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            conditions.put(i < inputs.size() ? inputs.get(i) : "input " + (i + 1), entries.get(i));
        }
        String tier = String.join(", ", texts(rule, "outputEntry")).replace("\"", "");
        String key = tier;
        for (int i = 2; rules.containsKey(key); i++) {
            key = tier + " #" + i;
        }
        rules.put(key, new Rule(tier, conditions));
        return key;
    }

    private static List<String> inputs(Element table) {
        List<String> inputs = new ArrayList<>();
        for (Element input : children(table, "input")) {
            String name = String.join(" ", texts(input, "inputExpression"));
            inputs.add(inputs.contains(name) ? name + " #" + inputs.size() : name);
        }
        return inputs;
    }

    private static List<String> texts(Element parent, String name) {
        return children(parent, name).stream()
                .map(child -> child.getTextContent().strip())
                .toList();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getLocalName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }
}
