package dev.regulars.gateway.poslog;

import dev.regulars.gateway.transaction.Reason;
import dev.regulars.gateway.transaction.ReasonCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads one Transaction into memory. What is over a limit is read past, so that the next one can be read. */
final class TransactionTree {
    private final XMLStreamReader xml;
    private final Set<String> namespaces;
    private final StringBuilder text = new StringBuilder();
    private int elements;
    private @Nullable Reason tooMuch;

    TransactionTree(XMLStreamReader xml, Set<String> namespaces) {
        this.xml = xml;
        this.namespaces = namespaces;
    }

    /** The reader stands on the start of the Transaction, and afterwards on its end. */
    Element read(long position) throws XMLStreamException {
        Element root = Element.root(xml.getLocalName(), position, attributes());
        Element open = root;
        int depth = 1;
        int passedOver = 0;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (passedOver > 0 || isPassedOver(open, depth)) {
                        passedOver++;
                    } else {
                        open = open.add(xml.getLocalName(), attributes());
                        text.setLength(0);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (passedOver > 0) {
                        passedOver--;
                    } else {
                        open.text(text.toString().strip());
                        text.setLength(0);
                        Element parent = open.parent();
                        open = parent == null ? open : parent;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (passedOver == 0) {
                        append(open);
                    }
                }
                default -> {}
            }
        }
        return root;
    }

    /** Why it cannot be mapped although it was read; null when it is within the limits. */
    @Nullable
    Reason tooMuch() {
        return tooMuch;
    }

    private boolean isPassedOver(Element open, int depth) {
        if (++elements > Limits.MAX_ELEMENTS) {
            refuse(open, "must have at most " + Limits.MAX_ELEMENTS + " elements in a transaction");
        } else if (depth > Limits.MAX_DEPTH) {
            refuse(open, "must not hold elements deeper than " + Limits.MAX_DEPTH);
        }
        return tooMuch != null || !namespaces.contains(namespace(xml));
    }

    private void append(Element open) {
        if (text.length() + xml.getTextLength() <= Limits.MAX_TEXT) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        } else if (!xml.isWhiteSpace()) {
            refuse(open, "must have at most " + Limits.MAX_TEXT + " characters");
        }
    }

    private void refuse(Element at, String why) {
        if (tooMuch == null) {
            tooMuch = new Reason(ReasonCode.LIMIT_EXCEEDED, at.path(), why);
        }
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (namespace == null || namespace.isEmpty()) {
                attributes.put(
                        xml.getAttributeLocalName(i), xml.getAttributeValue(i).strip());
            }
        }
        return attributes.isEmpty() ? Map.of() : attributes;
    }

    static String namespace(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }
}
