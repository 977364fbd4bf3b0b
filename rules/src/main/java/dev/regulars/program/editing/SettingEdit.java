package dev.regulars.program.editing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Where in the lines of a mapping a change is made. */
final class SettingEdit {

    private final YamlText yaml;

    SettingEdit(YamlText yaml) {
        this.yaml = yaml;
    }

    /** @param words of a list, one a line where it was so; else null */
    String replaced(NodeTuple entry, String written, @Nullable List<String> words) {
        Node value = entry.getValueNode();
        if (value instanceof SequenceNode list && words != null && !YamlText.isFlow(value) && !words.isEmpty()) {
            return items(list, words);
        }
        int start = yaml.start(value);
        int end = yaml.end(value);
        if (value instanceof SequenceNode && !YamlText.isFlow(value)) {
            int colon = yaml.text().indexOf(':', yaml.end(entry.getKeyNode())) + 1;
            return yaml.replaced(colon, end, " " + written);
        }
        return yaml.replaced(start, end, (start == end ? " " : "") + written);
    }

    /** Items that stay keep their lines, with the comments in them. */
    private String items(SequenceNode list, List<String> words) {
        int first = yaml.lineStart(yaml.start(list.getValue().get(0)));
        int last = yaml.lineEnd(yaml.end(list.getValue().get(list.getValue().size() - 1)));
        String indent = yaml.text().substring(first, yaml.text().indexOf('-', first));
        StringBuilder lines = new StringBuilder();
        for (String word : words) {
            lines.append(line(list, word).orElseGet(() -> indent + "- " + YamlWords.scalar(word) + "\n"));
        }
        return yaml.replaced(first, last, lines.toString());
    }

    private Optional<String> line(SequenceNode list, String word) {
        return list.getValue().stream()
                .filter(item ->
                        item instanceof ScalarNode scalar && scalar.getValue().equals(word))
                .findFirst()
                .map(item -> yaml.text().substring(yaml.lineStart(yaml.start(item)), yaml.lineEnd(yaml.end(item))))
                .map(line -> line.endsWith("\n") ? line : line + "\n");
    }

    String addedTo(NodeTuple section, String key, String written) throws Unwritable {
        Node value = section.getValueNode();
        if (SettingsText.isNothing(value)) {
            int at = yaml.lineEnd(yaml.end(section.getKeyNode()));
            return yaml.withLines(at, "  " + YamlWords.scalar(key) + ": " + written + "\n");
        }
        return addedTo(value, yaml.start(value) - yaml.lineStart(yaml.start(value)), key, written);
    }

    /** Behind the last setting of the mapping. */
    String addedTo(@Nullable Node mapping, int indent, String key, String written) throws Unwritable {
        String line = YamlWords.scalar(key) + ": " + written;
        if (mapping == null) {
            return addedLines(line + "\n");
        }
        if (!(mapping instanceof MappingNode map)) {
            throw new Unwritable("has something else where settings are expected");
        }
        if (YamlText.isFlow(mapping)) {
            int brace = yaml.end(mapping) - 1;
            return yaml.replaced(brace, brace, (map.getValue().isEmpty() ? "" : ", ") + line);
        }
        return yaml.withLines(yaml.lineEnd(yaml.end(mapping)), " ".repeat(indent) + line + "\n");
    }

    /** At the end of the file. */
    String addedLines(String lines) {
        return yaml.withLines(yaml.text().length(), lines);
    }

    String removed(NodeTuple entry, @Nullable Node from) {
        int start = yaml.start(entry.getKeyNode());
        int end = yaml.end(entry.getValueNode());
        if (from == null || !YamlText.isFlow(from)) {
            return yaml.replaced(yaml.lineStart(start), yaml.lineEnd(end), "");
        }
        String text = yaml.text();
        int comma = text.indexOf(',', end);
        if (comma >= 0 && text.substring(end, comma).isBlank()) {
            int next = comma + 1;
            while (next < text.length() && text.charAt(next) == ' ') {
                next++;
            }
            return yaml.replaced(start, next, "");
        }
        int before = text.lastIndexOf(',', start);
        return yaml.replaced(before >= yaml.start(from) ? before : start, end, "");
    }
}
