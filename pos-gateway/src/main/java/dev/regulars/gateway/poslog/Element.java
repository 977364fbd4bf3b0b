package dev.regulars.gateway.poslog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element that is kept in memory, as part of one transaction. */
final class Element {
    private final String name;
    private final @Nullable Element parent;
    private final long index;
    private final Map<String, String> attributes;
    private final List<Element> children = new ArrayList<>(0);
    private Map<String, Long> counts = Map.of();
    private String text = "";

    private Element(String name, @Nullable Element parent, long index, Map<String, String> attributes) {
        this.name = name;
        this.parent = parent;
        this.index = index;
        this.attributes = attributes;
    }

    static Element root(String name, long index, Map<String, String> attributes) {
        return new Element(name, null, index, attributes);
    }

    Element add(String child, Map<String, String> ofChild) {
        if (counts.isEmpty()) {
            counts = new HashMap<>(4);
        }
        Element added = new Element(child, this, counts.merge(child, 1L, Long::sum), ofChild);
        children.add(added);
        return added;
    }

    void text(String read) {
        text = read;
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    @Nullable
    Element parent() {
        return parent;
    }

    List<Element> children() {
        return children;
    }

    List<Element> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    /** The first child with a text, in the order of the names. */
    @Nullable
    Element filled(String... names) {
        for (String wanted : names) {
            for (Element child : children) {
                if (child.name.equals(wanted) && !child.text.isEmpty()) {
                    return child;
                }
            }
        }
        return null;
    }

    @Nullable
    Element child(String wanted) {
        for (Element child : children) {
            if (child.name.equals(wanted)) {
                return child;
            }
        }
        return null;
    }

    String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }

    boolean flag(String wanted) {
        return attribute(wanted).equals("true") || attribute(wanted).equals("1");
    }

    /** {@code Transaction[3]/RetailTransaction/LineItem[2]/Sale/Quantity} */
    String path() {
        boolean numbered = index > 1 || parent == null || name.equals("LineItem");
        String step = numbered ? name + "[" + index + "]" : name;
        return parent == null ? step : parent.path() + "/" + step;
    }
}
