package dev.regulars.program.workbook;

import dev.regulars.program.reading.Diagnostic.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part's elements, one after the other, by their local names. Always read as UTF-8, whatever it declares; DTDs are
 * refused; so is more markup than the format has, since a parser keeps all names it has seen.
 */
final class PartXml implements AutoCloseable {

    private static final int MAX_DEPTH = 100;
    private static final int MAX_NAMES = 2_000;
    private static final int MAX_NAMESPACES = 20_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String part;
    private final InputStream bytes;
    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private int namespaces;
    private int depth;

    private PartXml(String part, InputStream bytes, XMLStreamReader xml) {
        this.part = part;
        this.bytes = bytes;
        this.xml = xml;
    }

    static PartXml of(String part, InputStream bytes) throws IOException, Refused {
        PushbackReader text = new PushbackReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
        int first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        try {
            return new PartXml(part, bytes, factory.createXMLStreamReader(text));
        } catch (XMLStreamException e) {
            throw damaged(part);
        }
    }

    /** Goes to the next beginning of an element; false at the end of the part. */
    boolean next() throws Refused {
        while (step() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.isStartElement()) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next beginning or end of an element inside of the given one; false at the end of that one. */
    boolean nextWithin(String element) throws Refused {
        int event = step();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw damaged(part);
            }
            event = step();
        }
        return !(event == XMLStreamConstants.END_ELEMENT && is(element));
    }

    /** The text of the element that has just begun, with that of elements in it; goes to its end. */
    String text(int maxLength) throws Refused {
        StringBuilder text = new StringBuilder();
        int inner = depth;
        int event = step();
        while (depth >= inner) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
                text.append(xml.getText());
            }
            if (text.length() > maxLength) {
                throw Refused.tooLarge(part + " has a text of more than " + maxLength + " characters");
            }
            event = step();
        }
        return text.toString();
    }

    boolean begins() {
        return xml.isStartElement();
    }

    boolean is(String element) {
        return xml.getLocalName().equals(element);
    }

    /** Without regard to its namespace; empty when the element does not have it. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private int step() throws Refused {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new Refused(Code.WORKBOOK_DTD, part + " has a DTD or an entity of its own");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                count();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (XMLStreamException e) {
            throw damaged(part);
        }
    }

    private void count() throws Refused {
        names.add(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            names.add(xml.getAttributeLocalName(i));
        }
        namespaces += xml.getNamespaceCount();
        if (depth > MAX_DEPTH || names.size() > MAX_NAMES || namespaces > MAX_NAMESPACES) {
            throw Refused.tooLarge(part + " has more kinds or levels of elements than a workbook has");
        }
    }

    static Refused damaged(String part) {
        return Refused.unreadable(part + " is damaged");
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            bytes.close();
        }
    }
}
