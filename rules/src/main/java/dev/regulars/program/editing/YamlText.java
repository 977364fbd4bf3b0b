package dev.regulars.program.editing;

import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML text, and where its nodes stand in it. */
final class YamlText {

    private final String text;
    private final @Nullable Node root;

    private YamlText(String text, @Nullable Node root) {
        this.text = text;
        this.root = root;
    }

    static YamlText of(String text) throws Unwritable {
        try {
            return new YamlText(text, yaml().compose(new StringReader(text)));
        } catch (YAMLException e) {
            throw new Unwritable("is not YAML: " + e.getMessage());
        }
    }

    static Yaml yaml() {
        return new Yaml(new SafeConstructor(new LoaderOptions()));
    }

    /** What it means, as the reader of programs sees it. */
    static @Nullable Object meaning(String text) throws Unwritable {
        try {
            return yaml().load(text);
        } catch (YAMLException e) {
            throw new Unwritable("is not YAML: " + e.getMessage());
        }
    }

    String text() {
        return text;
    }

    @Nullable
    Node root() {
        return root;
    }

    static Optional<NodeTuple> entry(@Nullable Node node, String key) {
        return node instanceof MappingNode map
                ? map.getValue().stream()
                        .filter(entry -> entry.getKeyNode() instanceof ScalarNode name
                                && name.getValue().equals(key))
                        .findFirst()
                : Optional.empty();
    }

    /** Marks count code points. */
    int at(Mark mark) {
        return text.offsetByCodePoints(0, mark.getIndex());
    }

    int start(Node node) {
        return at(node.getStartMark());
    }

    /** Where its last word ends; the mark of a block lies behind the comments that follow it. */
    int end(Node node) {
        if (node instanceof MappingNode map && !isFlow(node) && !map.getValue().isEmpty()) {
            return end(map.getValue().get(map.getValue().size() - 1).getValueNode());
        }
        if (node instanceof SequenceNode list
                && !isFlow(node)
                && !list.getValue().isEmpty()) {
            return end(list.getValue().get(list.getValue().size() - 1));
        }
        int end = at(node.getEndMark());
        while (end > start(node) && text.charAt(end - 1) == '\n') {
            end--;
        }
        return end;
    }

    static boolean isFlow(Node node) {
        return node instanceof org.yaml.snakeyaml.nodes.CollectionNode<?> nodes
                && nodes.getFlowStyle() == org.yaml.snakeyaml.DumperOptions.FlowStyle.FLOW;
    }

    int lineStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    /** Behind the line's end. */
    int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    /** Inserted at the begin of a line; the text before it ends with one. */
    String withLines(int at, String lines) {
        String before = text.substring(0, at);
        String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
        return before + gap + lines + text.substring(at);
    }

    String replaced(int from, int to, String written) {
        return text.substring(0, from) + written + text.substring(to);
    }
}
