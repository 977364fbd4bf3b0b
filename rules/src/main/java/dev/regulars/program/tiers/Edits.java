package dev.regulars.program.tiers;

import java.util.TreeMap;

/** Changes of a text, by where they are; they do not overlap. */
final class Edits {

    private record Edit(int end, String written) {}

    private final String text;
    private final TreeMap<Integer, Edit> edits = new TreeMap<>();

    Edits(String text) {
        this.text = text;
    }

    /** Behind what is inserted there already. */
    void insert(int at, String written) {
        Edit there = edits.get(at);
        edits.put(at, new Edit(at, (there == null ? "" : there.written()) + written));
    }

    void replace(int from, int to, String written) {
        edits.put(from, new Edit(to, written));
    }

    /** Sets what an element says, or its {@code text}. */
    void words(XmlPiece element, String words) {
        XmlPiece says = element.child("text").orElse(element);
        String prefix = element.prefix();
        boolean needsText = says == element && !element.localName().equals("description");
        String content = needsText
                ? "<" + prefix + "text>" + XmlWords.write(words) + "</" + prefix + "text>"
                : XmlWords.write(words);
        if (text.charAt(says.inside() - 2) == '/') {
            String open = text.substring(says.start(), says.inside() - 2).stripTrailing();
            edits.put(says.start(), new Edit(says.end(), open + ">" + content + "</" + says.name() + ">"));
        } else {
            edits.put(says.inside(), new Edit(says.insideEnd(), content));
        }
    }

    /** The part of the text from one place to another, changed. */
    String apply(int from, int to) {
        StringBuilder changed = new StringBuilder();
        int at = from;
        for (var edit : edits.subMap(from, to).entrySet()) {
            changed.append(text, at, edit.getKey()).append(edit.getValue().written());
            at = edit.getValue().end();
        }
        return changed.append(text, at, to).toString();
    }
}
