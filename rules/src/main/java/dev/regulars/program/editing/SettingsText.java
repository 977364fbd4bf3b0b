package dev.regulars.program.editing;

import dev.regulars.program.dictionary.CellType;
import dev.regulars.program.dictionary.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * {@code program.yaml}, changed one setting at a time. A path has one or two parts, {@code rounding},
 * {@code lanes.product}; a value is one text, or the words of a list.
 */
public final class SettingsText {

    private final YamlText yaml;

    private SettingsText(YamlText yaml) {
        this.yaml = yaml;
    }

    public static SettingsText of(String text) throws Unwritable {
        return new SettingsText(YamlText.of(text));
    }

    /** The texts that stand there, as they are written; empty when the setting is missing. */
    public Optional<List<String>> value(String path) {
        return find(path)
                .map(NodeTuple::getValueNode)
                .filter(node -> !isNothing(node))
                .map(SettingsText::words);
    }

    private static List<String> words(Node node) {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream()
                    .flatMap(item -> words(item).stream())
                    .toList();
        }
        return node instanceof ScalarNode scalar ? List.of(scalar.getValue()) : List.of();
    }

    /** {@code product} to {@code best}, in their order. */
    public Map<String, String> section(String name) {
        Map<String, String> entries = new LinkedHashMap<>();
        if (YamlText.entry(yaml.root(), name).map(NodeTuple::getValueNode).orElse(null) instanceof MappingNode map) {
            map.getValue()
                    .forEach(entry -> entries.put(
                            String.join("", words(entry.getKeyNode())),
                            String.join(", ", words(entry.getValueNode()))));
        }
        return entries;
    }

    public String with(Setting setting, List<String> value) throws Unwritable {
        return with(setting.path(), setting.type(), value);
    }

    /** @param path of a lane, whose name no dictionary has */
    public String with(String path, CellType type, List<String> value) throws Unwritable {
        String written = type == CellType.WORDS
                ? YamlWords.list(value)
                : type == CellType.YES_NO ? YamlWords.yesNo(value.get(0)) : YamlWords.scalar(value.get(0));
        Object meant = type == CellType.WORDS ? value : value.get(0);
        Optional<NodeTuple> there = find(path);
        String text = there.isPresent()
                ? new SettingEdit(yaml).replaced(there.get(), written, type == CellType.WORDS ? value : null)
                : added(path, written);
        return checked(text, path, meant);
    }

    private String added(String path, String written) throws Unwritable {
        int dot = path.indexOf('.');
        SettingEdit edit = new SettingEdit(yaml);
        if (dot < 0) {
            return edit.addedTo(yaml.root(), 0, path, written);
        }
        String section = path.substring(0, dot);
        String key = path.substring(dot + 1);
        Optional<NodeTuple> there = YamlText.entry(yaml.root(), section);
        return there.isEmpty()
                ? edit.addedLines(section + ":\n  " + YamlWords.scalar(key) + ": " + written + "\n")
                : edit.addedTo(there.get(), key, written);
    }

    /** The setting has its default again. */
    public String without(String path) throws Unwritable {
        Optional<NodeTuple> there = find(path);
        if (there.isEmpty()) {
            return yaml.text();
        }
        int dot = path.indexOf('.');
        Optional<NodeTuple> section = dot < 0 ? Optional.empty() : YamlText.entry(yaml.root(), path.substring(0, dot));
        boolean alone = section.isPresent()
                && section.get().getValueNode() instanceof MappingNode map
                && map.getValue().size() == 1;
        String text = new SettingEdit(yaml)
                .removed(
                        alone ? section.get() : there.get(),
                        alone || dot < 0 ? yaml.root() : section.get().getValueNode());
        return checked(text, path, null);
    }

    private Optional<NodeTuple> find(String path) {
        int dot = path.indexOf('.');
        return dot < 0
                ? YamlText.entry(yaml.root(), path)
                : YamlText.entry(yaml.root(), path.substring(0, dot))
                        .flatMap(section -> YamlText.entry(section.getValueNode(), path.substring(dot + 1)));
    }

    static boolean isNothing(Node node) {
        return node.getTag().equals(org.yaml.snakeyaml.nodes.Tag.NULL);
    }

    /** Whatever the layout: all settings mean what they meant, but this one. */
    private String checked(String text, String path, @Nullable Object meant) throws Unwritable {
        Map<String, Object> expected = leaves(YamlText.meaning(yaml.text()));
        expected.remove(path);
        Map<String, Object> now = leaves(YamlText.meaning(text));
        Object is = now.remove(path);
        if (!expected.equals(now) || !Objects.equals(plain(meant), plain(is))) {
            throw new Unwritable("is laid out so that " + path + " cannot be changed by itself");
        }
        return text;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value instanceof Boolean yes ? (yes ? "yes" : "no") : value == null ? null : String.valueOf(value);
    }

    private static Map<String, Object> leaves(@Nullable Object tree) {
        Map<String, Object> leaves = new LinkedHashMap<>();
        if (tree instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (value instanceof Map<?, ?> section) {
                    section.forEach((name, inner) -> leaves.put(key + "." + name, inner == null ? "" : inner));
                } else if (value != null) {
                    leaves.put(String.valueOf(key), value);
                }
            });
        }
        return leaves;
    }
}
