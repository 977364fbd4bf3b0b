package dev.regulars.decision.authoring.web;

import dev.regulars.decision.authoring.ChangeTable;
import dev.regulars.decision.authoring.TableChange;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.ProblemCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code {"steps": [{"do": "set", "row": 7, "column": "value", "was": "3", "value": "4"}]}}. */
final class StepReader {

    private static final Pattern DO = Pattern.compile("set|add|remove|move");
    private static final Pattern COLUMN = Pattern.compile("[^\\n]{1,100}");
    /** Longer than any rule needs. */
    private static final Pattern CELL = Pattern.compile("(?s).{0,4000}");

    private static final int MOST_COLUMNS = 200;
    private static final int MOST_ROW = Integer.MAX_VALUE - 1;

    private StepReader() {}

    static List<TableChange> read(Fields fields) {
        return fields.list("steps", true, ChangeTable.MOST_STEPS, ProblemCode.TOO_MANY_ENTRIES, StepReader::step);
    }

    private static TableChange step(Fields fields) {
        return switch (fields.text("do", DO, "move")) {
            case "set" ->
                new TableChange.Set(
                        fields.whole("row", 1, MOST_ROW),
                        fields.text("column", COLUMN, "?"),
                        fields.text("was", CELL, ""),
                        fields.text("value", CELL, ""));
            case "add" -> new TableChange.Add(fields.whole("after", -1, MOST_ROW), cells(fields, "cells"));
            case "remove" -> new TableChange.Remove(fields.whole("row", 1, MOST_ROW), cells(fields, "was"));
            default -> new TableChange.Move(fields.whole("row", 1, MOST_ROW), fields.whole("after", 0, MOST_ROW));
        };
    }

    /** {@code [{"column": "id", "value": "coffee-3x"}]}. */
    private static Map<String, String> cells(Fields fields, String name) {
        Map<String, String> cells = new LinkedHashMap<>();
        fields.list(
                        name,
                        true,
                        MOST_COLUMNS,
                        ProblemCode.TOO_MANY_ENTRIES,
                        cell -> new CellValue(cell.text("column", COLUMN, "?"), cell.text("value", CELL, "")))
                .forEach(cell -> cells.put(cell.column(), cell.value() == null ? "" : cell.value()));
        return cells;
    }
}
