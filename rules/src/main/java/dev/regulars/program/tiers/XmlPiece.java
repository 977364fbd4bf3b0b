package dev.regulars.program.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of an XML text, and from where to where it stands there. */
final class XmlPiece {

    private final String name;
    private final Map<String, String> attributes;
    private final List<XmlPiece> children = new ArrayList<>();
    private final int start;
    private final int inside;
    private int insideEnd;
    private int end;

    /** @param name as it is written, with its prefix */
    XmlPiece(String name, Map<String, String> attributes, int start, int inside) {
        this.name = name;
        this.attributes = attributes;
        this.start = start;
        this.inside = inside;
        insideEnd = inside;
        end = inside;
    }

    void add(XmlPiece child) {
        children.add(child);
    }

    void close(int contentEnd, int tagEnd) {
        insideEnd = contentEnd;
        end = tagEnd;
    }

    String name() {
        return name;
    }

    /** {@code dmn:} or nothing. */
    String prefix() {
        return name.substring(0, name.indexOf(':') + 1);
    }

    String localName() {
        return name.substring(name.indexOf(':') + 1);
    }

    String attribute(String of, String whenMissing) {
        return attributes.getOrDefault(of, whenMissing);
    }

    int start() {
        return start;
    }

    /** Where its content begins; the same as its end when it is {@code <empty/>}. */
    int inside() {
        return inside;
    }

    int insideEnd() {
        return insideEnd;
    }

    int end() {
        return end;
    }

    List<XmlPiece> children(String local) {
        return children.stream()
                .filter(child -> child.localName().equals(local))
                .toList();
    }

    Optional<XmlPiece> child(String local) {
        return children(local).stream().findFirst();
    }

    /** What stands in it, or in its {@code text} if it has one. */
    String words(String document) {
        return child("text")
                .map(text -> text.words(document))
                .orElseGet(() -> XmlWords.read(document.substring(inside, insideEnd)));
    }
}
