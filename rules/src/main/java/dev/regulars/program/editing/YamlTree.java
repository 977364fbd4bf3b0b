package dev.regulars.program.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** YAML as maps, lists and texts as they are written: {@code 6.40} stays {@code 6.40}. */
public final class YamlTree {

    private static final int WIDTH = 110;
    private static final int MAX_DEPTH = 20;

    private YamlTree() {}

    /** Of one mapping; what is nothing is left out. */
    public static Map<String, Object> read(String text) throws Unwritable {
        Object tree = tree(YamlText.of(text).root(), 0);
        Map<String, Object> map = new LinkedHashMap<>();
        if (tree instanceof Map<?, ?> read) {
            read.forEach((key, value) -> map.put(String.valueOf(key), value));
        }
        return map;
    }

    static @Nullable Object tree(@Nullable Node node, int depth) throws Unwritable {
        if (depth > MAX_DEPTH) {
            throw new Unwritable("is nested too deeply");
        }
        if (node instanceof MappingNode map) {
            Map<String, Object> tree = new LinkedHashMap<>();
            for (var entry : map.getValue()) {
                Object value = tree(entry.getValueNode(), depth + 1);
                if (value != null && entry.getKeyNode() instanceof ScalarNode key) {
                    tree.put(key.getValue(), value);
                }
            }
            return tree;
        }
        if (node instanceof SequenceNode list) {
            List<Object> items = new ArrayList<>();
            for (Node item : list.getValue()) {
                Object value = tree(item, depth + 1);
                items.add(value == null ? "" : value);
            }
            return items;
        }
        return node instanceof ScalarNode scalar && !SettingsText.isNothing(node) ? scalar.getValue() : null;
    }

    /** In lines: what fits on one is in braces, as people write it. */
    public static String write(Map<?, ?> tree) {
        StringBuilder lines = new StringBuilder();
        tree.forEach((key, value) -> entry(YamlWords.scalar(String.valueOf(key)) + ":", value, 0, lines));
        return lines.toString();
    }

    private static void entry(String key, @Nullable Object value, int indent, StringBuilder lines) {
        String flow = flow(value);
        boolean fits = indent + key.length() + flow.length() < WIDTH;
        lines.append(" ".repeat(indent)).append(key);
        if (!fits && value instanceof Map<?, ?> map && !map.isEmpty()) {
            lines.append('\n');
            map.forEach((name, inner) -> entry(YamlWords.scalar(String.valueOf(name)) + ":", inner, indent + 2, lines));
        } else if (!fits && value instanceof List<?> list && !list.isEmpty()) {
            lines.append('\n');
            list.forEach(item -> lines.append(" ".repeat(indent + 2))
                    .append("- ")
                    .append(flow(item))
                    .append('\n'));
        } else {
            lines.append(' ').append(flow).append('\n');
        }
    }

    private static String flow(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> YamlWords.scalar(String.valueOf(entry.getKey())) + ": " + flow(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(YamlTree::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return YamlWords.scalar(value == null ? "" : String.valueOf(value));
    }
}
