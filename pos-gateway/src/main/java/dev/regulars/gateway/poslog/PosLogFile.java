package dev.regulars.gateway.poslog;

import dev.regulars.gateway.files.BrokenFile;
import dev.regulars.gateway.files.BudgetedInput;
import dev.regulars.gateway.files.Entry;
import dev.regulars.gateway.files.Item;
import dev.regulars.gateway.files.TransactionFile;
import dev.regulars.gateway.transaction.Reason;
import dev.regulars.gateway.transaction.ReasonCode;
import dev.regulars.gateway.transaction.Refusal;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A POSLog document, one Transaction in memory at a time. */
final class PosLogFile implements TransactionFile {
    static final String NAMESPACE = "http://www.nrf-arts.org/IXRetail/namespace/";
    private final BudgetedInput input;
    private final TransactionMapping mapping;
    private final Set<String> namespaces;
    private @Nullable XMLStreamReader xml;
    private long position;
    private boolean ended;

    PosLogFile(InputStream input, TransactionMapping mapping, List<String> extensions) {
        this.input = new BudgetedInput(input, Limits.MAX_BYTES);
        this.mapping = mapping;
        this.namespaces = new HashSet<>(extensions);
    }

    @Override
    public Optional<Item> next() throws IOException {
        input.renew();
        try {
            return ended ? Optional.empty() : readOn(xml == null ? open() : xml);
        } catch (XMLStreamException e) {
            ended = true;
            throw broken(e);
        } catch (IllegalArgumentException e) {
            // An encoding whose name is none.
            ended = true;
            throw broken("is not well-formed XML");
        }
    }

    private XMLStreamReader open() throws XMLStreamException, BrokenFile {
        XMLStreamReader opened = SecureXml.read(input);
        xml = opened;
        int event = opened.next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            if (event == XMLStreamConstants.DTD) {
                throw end(broken("must not have a document type"));
            }
            event = opened.next();
        }
        String namespace = TransactionTree.namespace(opened);
        if (!opened.getLocalName().equals("POSLog") || !(namespace.isEmpty() || namespace.equals(NAMESPACE))) {
            throw end(broken("must have the root element POSLog of the namespace " + NAMESPACE));
        }
        namespaces.add(namespace);
        return opened;
    }

    private Optional<Item> readOn(XMLStreamReader opened) throws XMLStreamException, BrokenFile {
        int depth = 0;
        while (opened.hasNext()) {
            int event = opened.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (depth == 0 && isTransaction(opened)) {
                    return Optional.of(transaction(opened));
                }
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        ended = true;
        return Optional.empty();
    }

    private boolean isTransaction(XMLStreamReader opened) {
        return opened.getLocalName().equals("Transaction") && namespaces.contains(TransactionTree.namespace(opened));
    }

    private Item transaction(XMLStreamReader opened) throws XMLStreamException {
        position++;
        TransactionTree tree = new TransactionTree(opened, namespaces);
        Element read = tree.read(position);
        Reason tooMuch = tree.tooMuch();
        return new Item(
                position,
                tooMuch == null ? mapping.map(read) : List.of(new Entry.Refused(null, new Refusal(List.of(tooMuch)))));
    }

    private BrokenFile end(BrokenFile e) {
        ended = true;
        return e;
    }

    private IOException broken(XMLStreamException e) {
        if (input.isExhausted()) {
            return new BrokenFile(
                    ReasonCode.LIMIT_EXCEEDED, place(), "must have at most " + Limits.MAX_BYTES + " bytes");
        }
        Throwable cause = e.getNestedException();
        boolean storage = cause instanceof IOException
                && !(cause instanceof CharConversionException || cause instanceof UnsupportedEncodingException);
        // The parser's own message would repeat parts of the document.
        return storage ? (IOException) cause : broken("is not well-formed XML" + Locations.of(e));
    }

    private BrokenFile broken(String why) {
        return new BrokenFile(ReasonCode.MALFORMED_XML, place(), why);
    }

    private String place() {
        return "Transaction[" + (position + 1) + "]";
    }

    @Override
    public long bytesRead() {
        return input.count();
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
