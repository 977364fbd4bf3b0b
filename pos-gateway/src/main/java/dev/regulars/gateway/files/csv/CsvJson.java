package dev.regulars.gateway.files.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes rows as the contract's object, and knows from which cell a field came. */
final class CsvJson {
    private static final Pattern LINE = Pattern.compile("lines\\[(\\d+)](?:\\.(\\w+))?.*");
    private static final Pattern NAME = Pattern.compile("\\w+");
    /** Written in another way than as a text of the same name. */
    private static final Set<String> OTHERS = Set.of("memberKind", "memberValue", "tenders", "coupons");

    private final Columns columns;
    private final List<Row> rows;
    private final List<Row> lines = new ArrayList<>();

    CsvJson(Columns columns, List<Row> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    ObjectNode write() {
        Row first = rows.get(0);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (String name : Columns.HEAD) {
            if (!OTHERS.contains(name)) {
                put(json, name, columns.cell(first, name));
            }
        }
        addMember(json, columns.cell(first, "memberKind"), columns.cell(first, "memberValue"));
        addTenders(json, columns.cell(first, "tenders"));
        addTexts(json, "coupons", columns.cell(first, "coupons"));
        ArrayNode array = json.putArray("lines");
        for (Row row : rows) {
            ObjectNode line = line(row);
            if (!line.isEmpty()) {
                lines.add(row);
                if (!line.has("lineId")) {
                    line.put("lineId", Integer.toString(lines.size()));
                }
                array.add(line);
            }
        }
        return json;
    }

    /** {@code lines[1].quantity} to {@code row[17].quantity} */
    String place(String field) {
        Matcher line = LINE.matcher(field);
        if (line.matches()) {
            int index = Integer.parseInt(line.group(1));
            String cell = line.group(2) == null ? "" : "." + line.group(2);
            return CsvTransaction.place(index < lines.size() ? lines.get(index) : rows.get(0)) + cell;
        }
        String place = CsvTransaction.place(rows.get(0));
        if (field.startsWith("member")) {
            return place + (field.endsWith("kind") ? ".memberKind" : ".memberValue");
        }
        Matcher name = NAME.matcher(field);
        return name.lookingAt() ? place + "." + name.group() : place;
    }

    private ObjectNode line(Row row) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        for (String name : Columns.LINE) {
            String cell = columns.cell(row, name);
            switch (name) {
                case "labels" -> addTexts(line, name, cell);
                case "excluded" -> putFlag(line, name, cell);
                default -> put(line, name, cell);
            }
        }
        return line;
    }

    private static void addMember(ObjectNode json, String kind, String value) {
        if (!kind.isEmpty() || !value.isEmpty()) {
            ObjectNode member = json.putObject("member");
            put(member, "kind", kind);
            put(member, "value", value);
        }
    }

    /** {@code cash:10.00;card:5.00} */
    private static void addTenders(ObjectNode json, String cell) {
        if (!cell.isEmpty()) {
            ArrayNode tenders = json.putArray("tenders");
            for (String tender : cell.split(";", -1)) {
                String[] parts = tender.split(":", 2);
                tenders.addObject()
                        .put("type", parts[0].strip())
                        .put("amount", parts.length == 2 ? parts[1].strip() : "");
            }
        }
    }

    private static void addTexts(ObjectNode json, String name, String cell) {
        if (!cell.isEmpty()) {
            ArrayNode texts = json.putArray(name);
            for (String text : cell.split(";", -1)) {
                texts.add(text.strip());
            }
        }
    }

    private static void putFlag(ObjectNode json, String name, String cell) {
        if (cell.equals("true") || cell.equals("false")) {
            json.put(name, cell.equals("true"));
        } else {
            put(json, name, cell);
        }
    }

    private static void put(ObjectNode json, String name, String cell) {
        if (!cell.isEmpty()) {
            json.put(name, cell);
        }
    }
}
