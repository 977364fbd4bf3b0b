package dev.regulars.program.comparison;

import dev.regulars.program.dictionary.Column;
import dev.regulars.program.dictionary.Table;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the number of a cell counts, where another cell of its row says so. */
final class Units {

    private static final Set<String> POINTS = Set.of("points", "threshold", "max-points", "member-points");
    /** A rate without 'per' is for one pound. */
    private static final String ONE = "1";

    private final Table table;
    private final CellWords words;

    Units(Table table, CellWords words) {
        this.table = table;
        this.words = words;
    }

    /** Whether the unit tells what is meant, without the column's name: "3 points per £1.00". */
    boolean saysAll(String column) {
        return (table == Table.EARN_RATES && column.equals("points"))
                || (table == Table.CAMPAIGNS && column.equals("value"));
    }

    /** {@code 5.00} of a discount is £5.00, of a multiplier 5. */
    String figure(String column, @Nullable Column known, RawRow row, String cell) {
        if (table == Table.CAMPAIGNS && column.equals("value")) {
            return switch (row.cell("effect", "")) {
                case "discount-amount", "discount-per-unit" -> words.amount(cell);
                case "discount-percent" -> words.of(known, cell) + "%";
                default -> words.of(known, cell);
            };
        }
        boolean money = hasBudget()
                && column.equals("budget")
                && row.cell("budget-in", "").equals("money");
        return money ? words.amount(cell) : words.of(known, cell);
    }

    /** With the blank before it; empty when there is none to say. */
    String of(String column, RawRow row) {
        if (table == Table.EARN_RATES && column.equals("points")) {
            return " points per " + words.amount(row.cell("per", ONE));
        }
        if (table == Table.CAMPAIGNS && column.equals("value")) {
            return ofEffect(row);
        }
        if (hasBudget() && column.equals("budget")) {
            return row.cell("budget-in", "").equals("money") ? "" : " points";
        }
        return POINTS.contains(column) ? " points" : "";
    }

    private boolean hasBudget() {
        return table == Table.CAMPAIGNS || table == Table.EVENTS || table == Table.CHALLENGES;
    }

    private String ofEffect(RawRow row) {
        return switch (row.cell("effect", "")) {
            case "multiplier" -> " times the base points";
            case "rate", "points-per-amount" -> " points per " + words.amount(row.cell("per", ONE));
            case "points-per-unit" ->
                row.cell("group", ONE).equals(ONE) ? " points for each" : " points for each " + row.cell("group", ONE);
            case "bonus" -> " points";
            case "discount-percent", "discount-amount" -> " off";
            case "discount-per-unit" -> " off each";
            default -> " (value)";
        };
    }
}
