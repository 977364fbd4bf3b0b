package dev.regulars.program.editing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values as YAML: bare where that means the same everywhere, else in quotes. */
final class YamlWords {

    private static final Pattern BARE = Pattern.compile("[\\p{L}\\d]([\\p{L}\\d ._/+-]*[\\p{L}\\d_./+-])?|-\\d+");

    private YamlWords() {}

    /** {@code 04:00} is a number of base 60, and {@code no} a lie, unless they are quoted. */
    static String scalar(String value) {
        return BARE.matcher(value).matches() && means(value) ? value : quoted(value);
    }

    private static boolean means(String bare) {
        Object loaded = YamlText.yaml().load(bare);
        return loaded != null && loaded.toString().equals(bare);
    }

    static String yesNo(String value) {
        return value.equals("yes") || value.equals("no") ? value : scalar(value);
    }

    static String list(List<String> values) {
        return values.stream().map(YamlWords::scalar).collect(Collectors.joining(", ", "[", "]"));
    }

    static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.chars().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ' || c >= 0x7f && c < 0xa0 || c == 0x2028 || c == 0x2029 || c == 0xfeff || c >= 0xfffe) {
                        quoted.append("\\u").append(String.format("%04x", c));
                    } else {
                        quoted.append((char) c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
