package dev.regulars.program.workbook;

import dev.regulars.money.CurrencyUnit;
import dev.regulars.program.dictionary.Column;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.PlainTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Tables whose cells fit their columns, in all the ways in which they can be written. */
final class RandomTables {

    /** What spreadsheets, XML and CSV are known to change. */
    private static final String[] TEXTS = {
        "Ωmega ☕ 日本",
        "a \"quoted\" word",
        "two\nlines",
        "two\r\nlines",
        "cr\rhere",
        "tab\there",
        "=1+1",
        "@SUM(A1)",
        "+44",
        "-1",
        "'quoted",
        "00123",
        "1E5",
        "1e400",
        "12345678901234567890",
        "0.10",
        "1,5",
        "1.234,50",
        "TRUE",
        "false",
        "MAR1",
        "1-2",
        "3/4",
        "2026-12-24",
        "24.12.2026",
        "_x0041_",
        "_x005F_x0041_",
        "_xZZZZ_",
        "&amp;<b>",
        "bell\u0007",
        "nul\u0000",
        "\uFFFE",
        "#N/A",
        "#comment",
        "100%",
        "a;b",
        "😀",
        "a | b",
        "é",
        "\u00A0x",
        "]]>"
    };

    private static final String[] WORDS = {"coffee", "007", "1E5", "=A1", "tea, green", "x y", "ß", "_x000D_", "5.0"};

    private final Random random;

    RandomTables(Random random) {
        this.random = random;
    }

    /** Of no rows, one row, or a few; required columns and some of the others, in any order. */
    PlainTable table(Table table, CurrencyUnit currency) {
        List<Column> columns = new ArrayList<>(table.columns());
        columns.removeIf(column -> !column.required() && random.nextInt(4) == 0);
        Collections.shuffle(columns, random);
        int rows = random.nextInt(3) == 0 ? random.nextInt(2) : random.nextInt(12);
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            cells.add(columns.stream().map(column -> maybe(column, currency)).toList());
        }
        return new PlainTable(table, columns.stream().map(Column::name).toList(), cells);
    }

    private String maybe(Column column, CurrencyUnit currency) {
        return !column.required() && random.nextInt(3) == 0 ? "" : cell(column, currency);
    }

    private String cell(Column column, CurrencyUnit currency) {
        return switch (column.type()) {
            case TEXT, EXPRESSION -> one(TEXTS);
            case ID, WORD -> one(WORDS);
            case WORDS -> several(() -> one(WORDS));
            case CHOICE -> cased(one(column.allowed().toArray(String[]::new)));
            case CHOICES -> several(() -> cased(one(column.allowed().toArray(String[]::new))));
            case YES_NO -> cased(one("yes", "no"));
            case DATE -> day().toString();
            case MOMENT -> moment();
            case HOURS -> several(() -> one("07:00-09:30", "22:00-02:00", "00:00-00:01"));
            case WHOLE -> one("", "00") + random.nextInt(1_000_000_000);
            case DECIMAL -> decimal(12, 6);
            case PERCENT -> percent();
            case AMOUNT -> amount(currency);
            case RANGE -> one("", "-") + random.nextInt(50) + one("..", "..60", " .. 99");
            case AMOUNT_RANGE -> amount(currency) + "..";
            case NTH -> one("1", "1 | 5", "every 10", "1 | every 3");
        };
    }

    private String decimal(int digits, int decimals) {
        long whole = random.nextLong((long) Math.pow(10, 1 + random.nextInt(digits)));
        int places = random.nextInt(decimals + 1);
        BigDecimal fraction = BigDecimal.valueOf(random.nextInt((int) Math.pow(10, places)), places);
        return one("", "-") + BigDecimal.valueOf(whole).add(fraction).toPlainString();
    }

    private String percent() {
        int places = random.nextInt(7);
        BigDecimal percent = BigDecimal.valueOf(random.nextLong(100L * (long) Math.pow(10, places) + 1), places);
        return percent.toPlainString() + one("", "%", " %");
    }

    private String amount(CurrencyUnit currency) {
        return currency.format(random.nextLong(10_000_000_000L)) + (currency.decimals() > 0 ? one("", "0") : "");
    }

    private LocalDate day() {
        return random.nextInt(4) == 0
                ? LocalDate.of(1890 + random.nextInt(11), 1 + random.nextInt(3), 1 + random.nextInt(28))
                : LocalDate.of(1900, 3, 1).plusDays(random.nextInt(200_000));
    }

    private String moment() {
        LocalDateTime moment = day().atTime(random.nextInt(24), random.nextInt(60));
        return switch (random.nextInt(6)) {
            case 0 -> moment.toString();
            case 1 -> moment.toString().replace('T', ' ');
            case 2 -> moment.plusSeconds(random.nextInt(60)).toString();
            case 3 -> moment.plusNanos(random.nextInt(1_000_000_000)).toString();
            case 4 -> moment.toLocalDate().atStartOfDay().toString();
            default -> moment.toLocalDate().toString();
        };
    }

    private String several(Supplier<String> word) {
        StringBuilder words = new StringBuilder(word.get());
        for (int i = random.nextInt(3); i > 0; i--) {
            words.append(one("|", " | ")).append(word.get());
        }
        return words.toString();
    }

    private String cased(String word) {
        return random.nextInt(4) == 0 ? word.toUpperCase(java.util.Locale.ROOT) : word;
    }

    private String one(String... words) {
        return words[random.nextInt(words.length)];
    }
}
