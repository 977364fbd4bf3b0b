package dev.regulars.program.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** {@code scenarios.yaml}, changed one scenario at a time. A scenario's text is its lines, without the dash. */
public final class ScenariosText {

    private static final String LIST = "scenarios";

    private final YamlText yaml;
    private final @Nullable NodeTuple entry;

    private ScenariosText(YamlText yaml) throws Unwritable {
        this.yaml = yaml;
        entry = YamlText.entry(yaml.root(), LIST).orElse(null);
        if (entry != null && !(entry.getValueNode() instanceof SequenceNode) && !isEmpty()) {
            throw new Unwritable("has no list under scenarios");
        }
    }

    /** @param text empty when there is no file yet */
    public static ScenariosText of(String text) throws Unwritable {
        return new ScenariosText(YamlText.of(text));
    }

    private boolean isEmpty() {
        return entry == null
                || SettingsText.isNothing(entry.getValueNode())
                || entry.getValueNode() instanceof SequenceNode list
                        && list.getValue().isEmpty();
    }

    private List<Node> nodes() {
        return entry != null && entry.getValueNode() instanceof SequenceNode list ? list.getValue() : List.of();
    }

    public int size() {
        return nodes().size();
    }

    /** As it is written, comments within it too. */
    public String item(int index) {
        Node node = nodes().get(index);
        int start = yaml.start(node);
        int column = start - yaml.lineStart(start);
        return yaml.text()
                .substring(start, YamlText.isFlow(node) ? yaml.end(node) : yaml.lineEnd(yaml.end(node)))
                .lines()
                .map(line -> line.substring(
                        Math.min(column, line.length() - line.stripLeading().length())))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    public Map<String, Object> tree(int index) throws Unwritable {
        return YamlTree.read(item(index));
    }

    /** @param at its place afterwards, from 0 */
    public String added(int at, String item) throws Unwritable {
        String text;
        if (isEmpty()) {
            String lines = LIST + ":\n" + lines(item, "  ");
            text = entry == null
                    ? yaml.withLines(yaml.text().length(), lines)
                    : yaml.replaced(
                            yaml.lineStart(yaml.start(entry.getKeyNode())),
                            yaml.lineEnd(yaml.end(entry.getValueNode())),
                            lines);
        } else {
            int place = at < size() ? begin(at) : yaml.lineEnd(yaml.end(nodes().get(size() - 1)));
            text = yaml.withLines(place, lines(item, indent(0)));
        }
        List<Object> expected = trees();
        expected.add(Math.min(at, expected.size()), YamlTree.read(item));
        return checked(text, expected);
    }

    public String replaced(int index, String item) throws Unwritable {
        List<Object> expected = trees();
        expected.set(index, YamlTree.read(item));
        return checked(yaml.replaced(begin(index), end(index), lines(item, indent(index))), expected);
    }

    public String without(int index) throws Unwritable {
        List<Object> expected = trees();
        expected.remove(index);
        return checked(yaml.replaced(begin(index), end(index), ""), expected);
    }

    private int begin(int index) {
        return yaml.lineStart(yaml.start(nodes().get(index)));
    }

    private int end(int index) {
        return yaml.lineEnd(yaml.end(nodes().get(index)));
    }

    private String indent(int index) {
        int begin = begin(index);
        return " ".repeat(Math.max(0, yaml.text().indexOf('-', begin) - begin));
    }

    private static String lines(String item, String indent) {
        StringBuilder lines = new StringBuilder();
        item.stripTrailing()
                .lines()
                .forEach(line -> lines.append(indent + (lines.isEmpty() ? "- " : "  ") + line + "\n"));
        return lines.toString();
    }

    private List<Object> trees() throws Unwritable {
        List<Object> trees = new ArrayList<>();
        for (Node node : nodes()) {
            Object tree = YamlTree.tree(node, 0);
            trees.add(tree == null ? "" : tree);
        }
        return trees;
    }

    /** Whatever the layout: the others say what they said. */
    private static String checked(String text, List<Object> expected) throws Unwritable {
        if (!Objects.equals(ScenariosText.of(text).trees(), expected)) {
            throw new Unwritable("is laid out so that one scenario cannot be changed by itself");
        }
        return text;
    }
}
