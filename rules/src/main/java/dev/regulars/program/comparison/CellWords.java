package dev.regulars.program.comparison;

import dev.regulars.program.dictionary.CellType;
import dev.regulars.program.dictionary.Column;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a cell says, with its unit: {@code 40.00} is £40.00, {@code 2026-12-24} is 24 December 2026. */
final class CellWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);
    private static final Map<String, String> DAYS = Map.of(
            "mon", "Mondays",
            "tue", "Tuesdays",
            "wed", "Wednesdays",
            "thu", "Thursdays",
            "fri", "Fridays",
            "sat", "Saturdays",
            "sun", "Sundays");

    private final Money money;

    CellWords(Money money) {
        this.money = money;
    }

    /** A cell that does not fit its type is given as it stands. */
    String of(@Nullable Column column, String cell) {
        if (column == null) {
            return quoted(cell);
        }
        return switch (column.type()) {
            case AMOUNT -> amount(cell);
            case WHOLE, DECIMAL -> number(cell);
            case PERCENT -> cell.endsWith("%") ? cell : cell + "%";
            case DATE, MOMENT -> moment(cell);
            case RANGE -> range(cell, this::number);
            case AMOUNT_RANGE -> range(cell, this::amount);
            case WORDS, CHOICES, HOURS, NTH -> joined(words(cell));
            case TEXT, EXPRESSION -> quoted(cell);
            case ID, WORD, CHOICE, YES_NO -> cell;
        };
    }

    /** {@code mon} is Mondays; other words are as they stand. */
    static List<String> words(String cell) {
        return CellMeaning.words(cell).stream()
                .map(word -> DAYS.getOrDefault(word.toLowerCase(Locale.ROOT), word))
                .toList();
    }

    /** "a, b and c". */
    static String joined(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    String amount(String cell) {
        return CellMeaning.number(cell).map(money::words).orElse(cell);
    }

    private String number(String cell) {
        return CellMeaning.number(cell).map(CellWords::plain).orElse(cell);
    }

    private static String plain(BigDecimal number) {
        return Money.grouped(number.setScale(Math.max(0, number.scale())));
    }

    private static String range(String cell, Function<String, String> end) {
        int dots = cell.indexOf("..");
        if (dots < 0) {
            return end.apply(cell);
        }
        String from = cell.substring(0, dots).strip();
        String to = cell.substring(dots + 2).strip();
        if (from.isEmpty()) {
            return "at most " + end.apply(to);
        }
        return to.isEmpty() ? end.apply(from) + " or more" : end.apply(from) + " to " + end.apply(to);
    }

    static String moment(String cell) {
        try {
            return cell.length() <= 10
                    ? LocalDate.parse(cell).format(DAY)
                    : LocalDateTime.parse(cell.replace(' ', 'T')).format(MOMENT);
        } catch (DateTimeException e) {
            return cell;
        }
    }

    private static String quoted(String cell) {
        return "\"" + cell + "\"";
    }

    static boolean isList(CellType type) {
        return type == CellType.WORDS || type == CellType.CHOICES || type == CellType.NTH || type == CellType.HOURS;
    }
}
