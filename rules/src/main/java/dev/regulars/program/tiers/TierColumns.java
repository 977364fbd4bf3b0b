package dev.regulars.program.tiers;

import java.util.List;
import java.util.Optional;

/** Adds a metric to the table of {@code tiers.dmn}, or drops one; each row holds for any value of a new one. */
final class TierColumns {

    private final String text;
    private final XmlPiece model;
    private final XmlPiece decision;
    private final XmlPiece table;
    private final Edits edits;
    private final String prefix;

    TierColumns(String text) {
        this.text = text;
        model = XmlReading.of(text).orElseThrow();
        decision = TierTableFile.decision(model).orElseThrow();
        table = decision.child("decisionTable").orElseThrow();
        edits = new Edits(text);
        prefix = table.prefix();
    }

    String with(String metric) {
        String id = data(metric).map(data -> data.attribute("id", "")).orElse("");
        if (id.isEmpty()) {
            id = newId(metric + "-data");
            String data = element("inputData", "id=\"" + id + "\" name=\"" + metric + "\"", variable(metric));
            edits.insert(decision.start(), data + blankBefore(decision.start()));
        }
        if (requirements(id).isEmpty()) {
            String needed = "<" + prefix + "requiredInput href=\"#" + id + "\"/>";
            edits.insert(
                    table.start(),
                    element("informationRequirement", id(metric + "-needed"), needed) + blankBefore(table.start()));
        }
        String expression =
                element("inputExpression", id(metric + "-expression") + " typeRef=\"number\"", words(metric));
        List<XmlPiece> inputs = table.children("input");
        XmlPiece last = inputs.get(inputs.size() - 1);
        edits.insert(last.end(), blankBefore(last.start()) + element("input", id(metric + "-input"), expression));
        int row = 0;
        for (XmlPiece rule : table.children("rule")) {
            List<XmlPiece> entries = rule.children("inputEntry");
            XmlPiece entry = entries.get(entries.size() - 1);
            String any = element("inputEntry", id(metric + "-if-" + ++row), words("-"));
            edits.insert(entry.end(), blankBefore(entry.start()) + any);
        }
        return edits.apply(0, text.length());
    }

    /** The input data stays, as a drawing may show it. */
    String without(String metric, int column) {
        remove(table.children("input").get(column));
        table.children("rule")
                .forEach(rule -> remove(rule.children("inputEntry").get(column)));
        data(metric).ifPresent(data -> requirements(data.attribute("id", "")).forEach(this::remove));
        return edits.apply(0, text.length());
    }

    private void remove(XmlPiece piece) {
        edits.replace(piece.start() - blankBefore(piece.start()).length(), piece.end(), "");
    }

    private Optional<XmlPiece> data(String metric) {
        return model.children("inputData").stream()
                .filter(data -> data.attribute("name", "").equals(metric))
                .findFirst();
    }

    private List<XmlPiece> requirements(String id) {
        return decision.children("informationRequirement").stream()
                .filter(needed -> needed.child("requiredInput")
                        .filter(input -> input.attribute("href", "").equals("#" + id))
                        .isPresent())
                .toList();
    }

    private String variable(String metric) {
        return "<" + prefix + "variable name=\"" + metric + "\" typeRef=\"number\"/>";
    }

    private String words(String words) {
        return "<" + prefix + "text>" + XmlWords.write(words) + "</" + prefix + "text>";
    }

    private String element(String name, String attributes, String content) {
        return "<" + prefix + name + " " + attributes + ">" + content + "</" + prefix + name + ">";
    }

    private String id(String wanted) {
        return "id=\"" + newId(wanted) + "\"";
    }

    private String newId(String wanted) {
        String id = wanted;
        for (int i = 2; text.contains("\"" + id + "\"") || text.contains("'" + id + "'"); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    private String blankBefore(int at) {
        int begin = at;
        while (begin > 0 && Character.isWhitespace(text.charAt(begin - 1))) {
            begin--;
        }
        return text.substring(begin, at);
    }
}
