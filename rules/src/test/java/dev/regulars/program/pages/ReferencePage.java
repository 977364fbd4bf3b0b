package dev.regulars.program.pages;

import static dev.regulars.program.pages.GeneratedPage.code;
import static dev.regulars.program.pages.GeneratedPage.header;
import static dev.regulars.program.pages.GeneratedPage.row;

import dev.regulars.program.dictionary.CellType;
import dev.regulars.program.dictionary.Column;
import dev.regulars.program.dictionary.Setting;
import dev.regulars.program.dictionary.Settings;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.feel.FeelFact;
import dev.regulars.program.feel.FeelFunction;
import dev.regulars.program.feel.FeelType;
import dev.regulars.program.reading.ProgramReader;
import java.util.List;
import java.util.stream.Collectors;

/** {@code docs/program-reference.md}, from the data dictionary and the facts and functions of conditions. */
final class ReferencePage {

    private final StringBuilder page = new StringBuilder();

    static String text() {
        ReferencePage page = new ReferencePage();
        page.head();
        page.settings();
        for (Table table : Table.values()) {
            page.table(table);
        }
        page.cellTypes();
        page.facts();
        page.functions();
        page.page.append(EngineerRulesSection.text());
        return page.page.toString();
    }

    private void head() {
        page.append("# Program reference\n\n").append(GeneratedPage.NOTE);
        page.append("A program is a folder: ")
                .append(code(ProgramReader.SETTINGS_FILE))
                .append(" with its conventions, the tables below as CSV, ")
                .append(code(ProgramReader.TIERS_FILE))
                .append(" with the tier policy as a DMN decision table over `spend`, `points` and `visits`, and ")
                .append(code(ProgramReader.SCENARIOS_FILE))
                .append(" with examples that must come out.\nWhat an empty cell means stands")
                .append(" beside each column. What can be wrong is listed in [diagnostics](diagnostics.md).\n");
    }

    private void settings() {
        page.append("\n## program.yaml\n\n");
        page.append(header("setting", "default", "takes", "meaning"));
        for (Setting setting : Settings.ALL) {
            String whenMissing = setting.whenMissing();
            page.append(row(
                    code(setting.path() + (setting == Settings.LANES ? ".<lane>" : "")),
                    whenMissing == null ? "must be set" : whenMissing.isEmpty() ? "none" : code(whenMissing),
                    takes(setting),
                    setting.help()));
        }
    }

    private static String takes(Setting setting) {
        if (!setting.allowed().isEmpty()) {
            return words(setting.allowed());
        }
        return setting.most() > 0
                ? setting.least() + " to " + setting.most()
                : setting.type() == CellType.WORDS
                        ? "a list of words"
                        : setting.type().writing();
    }

    private void table(Table table) {
        page.append("\n## ").append(table.file()).append("\n\n").append(table.help());
        page.append(table.needed() ? " Every program needs this table." : " May be left out.");
        page.append(" At most ").append(Table.MAX_ROWS).append(" rows.\n\n");
        page.append(header("column", "takes", "empty means", "meaning", "example"));
        for (Column column : table.columns()) {
            page.append(
                    row(code(column.name()), takes(column), column.whenEmpty(), column.help(), code(column.example())));
        }
    }

    private static String takes(Column column) {
        if (!column.allowed().isEmpty()) {
            return (column.type() == CellType.CHOICES ? "some of " : "") + words(column.allowed());
        }
        String type = "[" + Column.word(column.type()) + "](#types-of-cells)";
        return column.reference() == null
                ? type
                : type + " of " + column.reference().place();
    }

    private static String words(List<String> words) {
        return words.stream().map(GeneratedPage::code).collect(Collectors.joining(", "));
    }

    private void cellTypes() {
        page.append("\n## Types of cells\n\n").append(header("type", "is written as", "example"));
        for (CellType type : CellType.values()) {
            page.append(row(Column.word(type), type.writing(), code(type.example())));
        }
    }

    private void facts() {
        page.append("\n## Facts for the column when\n\nA condition is a FEEL expression over these facts. What is not")
                .append(" known is null, and equals only null.\n\n");
        page.append(header("fact", "type", "may be null", "meaning"));
        for (FeelFact fact : FeelFact.values()) {
            page.append(row(code(fact.path()), type(fact.type()), fact.mayBeNull() ? "yes" : "no", fact.help()));
        }
    }

    private static String type(FeelType type) {
        return type.values().isEmpty()
                ? type.toString()
                : "one of "
                        + type.values().stream()
                                .map(value -> code("\"" + value + "\""))
                                .collect(Collectors.joining(", "));
    }

    private void functions() {
        page.append("\n## Functions for the column when\n\nNo others may be called.\n\n");
        page.append(header("function", "gives", "meaning"));
        for (FeelFunction function : FeelFunction.values()) {
            String arguments = function.parameters().stream()
                    .map(FeelType::toString)
                    .map(type -> type.replace("unknown", "any"))
                    .collect(Collectors.joining(", "));
            page.append(row(
                    code(function.title() + "(" + arguments + ")"),
                    function.result().toString(),
                    function.help()));
        }
        page.append("\nThe facts reckon with lists of at most ")
                .append(FeelFact.Limits.LINES)
                .append(" lines, ")
                .append(FeelFact.Limits.SEGMENTS)
                .append(" segments, ")
                .append(FeelFact.Limits.COUPONS)
                .append(" coupons.\n");
    }
}
