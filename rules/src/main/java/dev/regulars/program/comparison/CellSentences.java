package dev.regulars.program.comparison;

import dev.regulars.program.dictionary.Column;
import dev.regulars.program.dictionary.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a changed cell means: "Basket bonus: minimum spend £40.00 → £30.00". */
final class CellSentences {

    private final CellWords words;
    private final Units units;

    CellSentences(Table table, Money money) {
        this.words = new CellWords(money);
        this.units = new Units(table, words);
    }

    /** @param was null when the cell was empty; not both are */
    String of(String name, String column, @Nullable Column known, RawRow before, RawRow after) {
        @Nullable String was = before.cell(column);
        @Nullable String is = after.cell(column);
        return switch (column) {
            case "from" -> end(name, "begins", "beginning", was, is);
            case "to" -> end(name, "ends", "end", was, is);
            case "active" -> active(name, was, is);
            case "name" -> name + " is now called " + (is == null ? "nothing" : "\"" + is + "\"");
            default ->
                known != null && CellWords.isList(known.type())
                        ? name + ": " + list(known, was, is)
                        : name + ": " + plain(column, known, before, after);
        };
    }

    private static String end(String name, String verb, String noun, @Nullable String was, @Nullable String is) {
        if (is == null) {
            return name + " no longer " + verb + " (was: " + CellWords.moment(was == null ? "" : was) + ")";
        }
        return name + " now " + verb + " on " + CellWords.moment(is) + " (was: "
                + (was == null ? "no " + noun : CellWords.moment(was)) + ")";
    }

    private static String active(String name, @Nullable String was, @Nullable String is) {
        boolean on = !"no".equalsIgnoreCase(is);
        if (on == !"no".equalsIgnoreCase(was)) {
            return name + ": active " + (on ? "yes" : "no") + " as before, "
                    + (is == null ? "no longer written down" : "now written down");
        }
        return name + (on ? " is switched on" : " is switched off");
    }

    private String list(Column column, @Nullable String was, @Nullable String is) {
        String label = ColumnWords.label(column.name(), column);
        if (was == null || is == null) {
            String then = was == null ? column.whenEmpty() : words.of(column, was);
            return is == null
                    ? label + ": " + column.whenEmpty() + " (was: " + then + ")"
                    : (isAnyWhenEmpty(column) ? "only " : label + " ")
                            + CellWords.joined(each(column, CellWords.words(is))) + " (was: " + then + ")";
        }
        List<String> old = CellWords.words(was);
        List<String> now = CellWords.words(is);
        List<String> gone = old.stream().filter(word -> !now.contains(word)).toList();
        List<String> added = now.stream().filter(word -> !old.contains(word)).toList();
        String text = added.isEmpty() ? "" : CellWords.joined(each(column, added)) + ": now too";
        if (!gone.isEmpty()) {
            text += (text.isEmpty() ? "" : "; ") + CellWords.joined(each(column, gone)) + ": no longer";
        }
        if (text.isEmpty()) {
            return label + " " + was + " → " + is;
        }
        return isAnyWhenEmpty(column) ? text : label + " " + text;
    }

    private static boolean isAnyWhenEmpty(Column column) {
        return column.whenEmpty().equals("any");
    }

    private static List<String> each(Column column, List<String> words) {
        return words.stream().map(word -> ColumnWords.each(column.name(), word)).toList();
    }

    private String plain(String column, @Nullable Column known, RawRow before, RawRow after) {
        @Nullable String was = before.cell(column);
        @Nullable String is = after.cell(column);
        String whenEmpty = known == null ? "nothing" : known.whenEmpty();
        String label = units.saysAll(column) ? "" : ColumnWords.label(column, known) + " ";
        if (CellMeaning.isSame(known, was == null ? whenEmpty : was, is == null ? whenEmpty : is)) {
            return ColumnWords.label(column, known) + " " + words.of(known, whenEmpty) + " as before, "
                    + (is == null ? "no longer written down" : "now written down");
        }
        String old = was == null ? whenEmpty : units.figure(column, known, before, was);
        String now = is == null ? whenEmpty : units.figure(column, known, after, is);
        String oldUnit = was == null ? "" : units.of(column, before);
        String nowUnit = is == null ? "" : units.of(column, after);
        if (was == null || is == null) {
            return label + now + nowUnit + " (was: " + old + oldUnit + ")";
        }
        // A unit that stays is said once.
        return label + old + (oldUnit.equals(nowUnit) ? "" : oldUnit) + " → " + now + nowUnit;
    }
}
