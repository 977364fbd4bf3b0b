package dev.regulars.program.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A YAML file as its paths and texts: {@code tiers.order} is {@code Blue, Silver}, {@code scenarios} the list that
 * stands there.
 */
record YamlLeaves(Map<String, Object> tree) {

    private static final int MAX_DEPTH = 20;

    /** Empty when it is no YAML, or no mapping; a text that says nothing is a mapping without keys. */
    static Optional<YamlLeaves> of(String text) {
        try {
            Object parsed = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return parsed == null ? Optional.of(new YamlLeaves(Map.of())) : Optional.ofNullable(tree(parsed));
        } catch (YAMLException e) {
            return Optional.empty();
        }
    }

    private static @Nullable YamlLeaves tree(Object parsed) {
        if (!(parsed instanceof Map<?, ?> map)) {
            return null;
        }
        Map<String, Object> tree = new TreeMap<>();
        map.forEach((key, value) -> {
            if (value != null) {
                tree.put(String.valueOf(key), value);
            }
        });
        return new YamlLeaves(tree);
    }

    @Nullable
    String text(String key) {
        Object value = tree.get(key);
        return value == null ? null : String.valueOf(value);
    }

    /** The entries of a list of mappings, each with its leaves; what is no mapping has the path "". */
    List<Map<String, String>> items(String key) {
        Object value = tree.get(key);
        List<?> items = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        return items.stream().map(YamlLeaves::flat).toList();
    }

    /** All leaves, and those below {@code but} left out. */
    Map<String, String> leaves(String but) {
        Map<String, Object> others = new TreeMap<>(tree);
        others.remove(but);
        return flat(others);
    }

    private static Map<String, String> flat(Object value) {
        Map<String, String> leaves = new TreeMap<>();
        enter("", value, leaves, 0);
        return leaves;
    }

    private static void enter(String path, @Nullable Object value, Map<String, String> leaves, int depth) {
        if (value instanceof Map<?, ?> map && depth < MAX_DEPTH) {
            map.forEach((key, item) -> enter(path.isEmpty() ? "" + key : path + "." + key, item, leaves, depth + 1));
        } else if (value instanceof List<?> items && items.stream().anyMatch(Map.class::isInstance)) {
            for (int i = 0; i < items.size(); i++) {
                enter(path + "[" + (i + 1) + "]", items.get(i), leaves, depth + 1);
            }
        } else if (value instanceof List<?> items) {
            leaves.put(
                    path, String.join(", ", items.stream().map(String::valueOf).toList()));
        } else if (value != null) {
            leaves.put(path, value instanceof Boolean yes ? (yes ? "yes" : "no") : String.valueOf(value));
        }
    }
}
