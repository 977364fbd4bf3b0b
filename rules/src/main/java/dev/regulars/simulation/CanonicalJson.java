package dev.regulars.simulation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Records as objects, in the order of their parts; maps in the order of their keys; no blanks. */
final class CanonicalJson {

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    static String write(Object value) {
        CanonicalJson json = new CanonicalJson();
        json.value(value);
        return json.out.toString();
    }

    private void value(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Collection<?> list) {
            char before = '[';
            for (Object part : list) {
                out.append(before);
                value(part);
                before = ',';
            }
            out.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> sorted = new TreeMap<>();
            map.forEach((key, part) -> sorted.put(String.valueOf(key), part));
            object(sorted);
        } else if (value instanceof Record of) {
            object(parts(of));
        } else {
            text(value.toString());
        }
    }

    private void object(Map<String, @Nullable Object> parts) {
        char before = '{';
        for (Map.Entry<String, @Nullable Object> part : parts.entrySet()) {
            out.append(before);
            text(part.getKey());
            out.append(':');
            value(part.getValue());
            before = ',';
        }
        out.append(parts.isEmpty() ? "{}" : "}");
    }

    private static Map<String, @Nullable Object> parts(Record of) {
        Map<String, @Nullable Object> parts = new java.util.LinkedHashMap<>();
        for (RecordComponent part : of.getClass().getRecordComponents()) {
            try {
                parts.put(part.getName(), part.getAccessor().invoke(of));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(part.getName() + " cannot be read", e);
            }
        }
        return parts;
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
