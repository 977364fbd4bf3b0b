package dev.regulars.gateway.poslog;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML without document types and external entities, so that a document can neither reach out nor blow up. */
final class SecureXml {
    private static final WstxInputFactory FACTORY = factory();

    private SecureXml() {}

    static XMLStreamReader read(InputStream input) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(input);
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(WstxInputFactory.SUPPORT_DTD, false);
        factory.setProperty(WstxInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(WstxInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(WstxInputFactory.IS_COALESCING, false);
        // Every error where it is read, none hidden in a later getText().
        factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, Limits.MAX_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Limits.MAX_TEXT);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 1_000);
        return factory;
    }
}
