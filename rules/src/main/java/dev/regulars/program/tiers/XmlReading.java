package dev.regulars.program.tiers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the elements of an XML text stand. Parsers forget blanks, quotes and the order of attributes, which an edit of
 * one cell must leave as they are; so this only looks for tags. Whether the file is right, the DMN parser says.
 */
final class XmlReading {

    private static final int MAX_DEPTH = 100;
    private static final Pattern TAG = Pattern.compile(
            "<([\\p{L}_][\\w.:-]*+)((?:\\s++[\\p{L}_][\\w.:-]*+\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'))*+)\\s*+(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\p{L}_][\\w.:-]*+)\\s*+=\\s*+(\"[^\"]*+\"|'[^']*+')");

    private final String text;
    private final Deque<XmlPiece> open = new ArrayDeque<>();
    private @Nullable XmlPiece root;

    private XmlReading(String text) {
        this.text = text;
    }

    /** Empty when tags do not fit together, or when there is a document type. */
    static Optional<XmlPiece> of(String text) {
        XmlReading reading = new XmlReading(text);
        return reading.read() ? Optional.ofNullable(reading.root) : Optional.empty();
    }

    private boolean read() {
        int at = text.indexOf('<');
        while (at >= 0) {
            int next = next(at);
            if (next < 0) {
                return false;
            }
            at = text.indexOf('<', next);
        }
        return open.isEmpty();
    }

    /** The end of what begins at {@code at}; negative when it has none. */
    private int next(int at) {
        if (text.startsWith("<!--", at)) {
            return after("-->", at);
        }
        if (text.startsWith("<![CDATA[", at)) {
            return after("]]>", at);
        }
        if (text.startsWith("<?", at)) {
            return after("?>", at);
        }
        return text.startsWith("</", at) ? closed(at) : opened(at);
    }

    private int after(String what, int at) {
        int found = text.indexOf(what, at);
        return found < 0 ? -1 : found + what.length();
    }

    private int opened(int at) {
        Matcher tag = TAG.matcher(text).region(at, text.length());
        if (!tag.lookingAt() || open.size() > MAX_DEPTH || (open.isEmpty() && root != null)) {
            return -1;
        }
        XmlPiece piece = new XmlPiece(tag.group(1), attributes(tag.group(2)), at, tag.end());
        XmlPiece parent = open.peek();
        if (parent == null) {
            root = piece;
        } else {
            parent.add(piece);
        }
        if (tag.group(3).isEmpty()) {
            open.push(piece);
        }
        return tag.end();
    }

    private int closed(int at) {
        int end = after(">", at);
        if (end < 0 || open.isEmpty()) {
            return -1;
        }
        XmlPiece piece = open.pop();
        if (!text.substring(at + 2, end - 1).strip().equals(piece.name())) {
            return -1;
        }
        piece.close(at, end);
        return end;
    }

    private static Map<String, String> attributes(String written) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(written);
        while (matcher.find()) {
            String value = matcher.group(2);
            attributes.put(matcher.group(1), XmlWords.read(value.substring(1, value.length() - 1)));
        }
        return attributes;
    }
}
