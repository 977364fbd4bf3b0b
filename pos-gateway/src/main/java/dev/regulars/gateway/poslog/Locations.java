package dev.regulars.gateway.poslog;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/** Where an XML error is, in words. */
final class Locations {
    private Locations() {}

    static String of(XMLStreamException e) {
        Location location = e.getLocation();
        return location == null || location.getLineNumber() < 1
                ? ""
                : " from line " + location.getLineNumber() + ", column " + location.getColumnNumber();
    }
}
