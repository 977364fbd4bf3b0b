package dev.regulars.program.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The decision table of {@code tiers.dmn}.
 *
 * @param inputs {@code spend}, {@code points}, {@code visits}: those that it has, in its order
 * @param hitPolicy {@code UNIQUE}
 * @param readOnly why it cannot be shown as rows of numbers; null when it can
 */
public record TierTableFile(
        String text,
        List<String> inputs,
        String hitPolicy,
        List<WrittenTierRow> rows,
        @Nullable String readOnly) {

    private static final Set<String> METRICS = Set.of("spend", "points", "visits");
    private static final Pattern NAME = Pattern.compile("\"([^\"\\\\]*)\"");

    public static TierTableFile read(String text) {
        XmlPiece table = table(text).orElse(null);
        if (table == null) {
            return new TierTableFile(
                    text, List.of(), "", List.of(), "there is no decision \"tier\" with a table in it");
        }
        List<String> inputs = table.children("input").stream()
                .map(input -> input.child("inputExpression")
                        .map(expression -> expression.words(text))
                        .orElse(""))
                .toList();
        List<WrittenTierRow> rows =
                table.children("rule").stream().map(rule -> row(rule, text)).toList();
        String policy = table.attribute("hitPolicy", "UNIQUE");
        return new TierTableFile(text, inputs, policy, rows, reason(table, inputs, rows));
    }

    /** The table of the decision {@code tier}. */
    static Optional<XmlPiece> table(String text) {
        return XmlReading.of(text)
                .flatMap(TierTableFile::decision)
                .flatMap(decision -> decision.child("decisionTable"));
    }

    static Optional<XmlPiece> decision(XmlPiece model) {
        return model.children("decision").stream()
                .filter(decision -> decision.attribute("name", "").equals("tier"))
                .filter(decision -> decision.child("decisionTable").isPresent())
                .findFirst();
    }

    private static WrittenTierRow row(XmlPiece rule, String text) {
        List<String> cells = rule.children("inputEntry").stream()
                .map(entry -> entry.words(text))
                .toList();
        String tier = rule.child("outputEntry").map(entry -> entry.words(text)).orElse("");
        return new WrittenTierRow(
                cells,
                TierTableFile.name(tier),
                note(rule).map(note -> note.words(text)).orElse(""));
    }

    /** DMN has annotations since 1.2; older editors write a description. */
    static Optional<XmlPiece> note(XmlPiece rule) {
        return rule.child("annotationEntry").or(() -> rule.child("description"));
    }

    private static String name(String entry) {
        return NAME.matcher(entry).matches() ? entry.substring(1, entry.length() - 1) : entry;
    }

    private static @Nullable String reason(XmlPiece table, List<String> inputs, List<WrittenTierRow> rows) {
        List<String> reasons = new ArrayList<>();
        inputs.stream()
                .filter(input -> !METRICS.contains(input))
                .forEach(input -> reasons.add("it asks for \"" + input + "\", which is none of spend, points, visits"));
        if (Set.copyOf(inputs).size() < inputs.size()) {
            reasons.add("it asks for the same twice");
        }
        if (table.children("output").size() != 1) {
            reasons.add("it gives more than a tier");
        }
        for (int i = 0; i < rows.size(); i++) {
            for (String cell : rows.get(i).cells()) {
                if (TierRange.of(cell).isEmpty()) {
                    reasons.add("row " + (i + 1) + " says " + cell + ", which is no plain comparison or range");
                }
            }
            if (rows.get(i).cells().size() != inputs.size()) {
                reasons.add("row " + (i + 1) + " does not fit the columns");
            }
        }
        return reasons.isEmpty() ? null : reasons.get(0);
    }

    /** The file with these rows in this order; what is not changed stays as it is to the byte. */
    public String with(List<TierRow> wanted) {
        if (readOnly != null) {
            throw new IllegalStateException("the table is not plain: " + readOnly);
        }
        return new TierTableWriter(this, table(text).orElseThrow()).write(wanted);
    }

    /** The file with a column for one more metric, of which any value does. */
    public String withColumn(String metric) {
        if (readOnly != null || inputs.isEmpty() || inputs.contains(metric) || !METRICS.contains(metric)) {
            throw new IllegalStateException("no column " + metric + " can be added");
        }
        return new TierColumns(text).with(metric);
    }

    public String withoutColumn(String metric) {
        if (readOnly != null || inputs.size() < 2 || !inputs.contains(metric)) {
            throw new IllegalStateException("the column " + metric + " cannot be dropped");
        }
        return new TierColumns(text).without(metric, inputs.indexOf(metric));
    }
}
