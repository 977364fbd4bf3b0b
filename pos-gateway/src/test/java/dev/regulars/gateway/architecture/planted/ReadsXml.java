package dev.regulars.gateway.architecture.planted;

import javax.xml.stream.XMLInputFactory;

class ReadsXml {
    XMLInputFactory factory() {
        return XMLInputFactory.newFactory();
    }
}
