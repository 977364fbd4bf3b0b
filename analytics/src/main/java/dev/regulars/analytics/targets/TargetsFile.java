package dev.regulars.analytics.targets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Targets as people write them. Example: {@code store,month,amount}, then {@code LON-01,2026-03,120000.00}. A row
 * without an amount takes a target away.
 *
 * @param wrong rows that are not so, the first hundred of them; then nothing of the file is taken
 */
public record TargetsFile(List<Target> targets, List<WrongRow> wrong) {
    private static final int MOST_ROWS = 50_000;
    private static final int MOST_WRONG = 100;
    private static final Set<String> HEAD = Set.of("store", "month", "amount");
    private static final Pattern STORE = Pattern.compile("[\\p{L}\\p{N} _.:/+&@#-]{1,100}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,4})?");

    public static TargetsFile read(String text) {
        List<Target> targets = new ArrayList<>();
        List<WrongRow> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                String reason = targets.size() == MOST_ROWS ? "there are more than " + MOST_ROWS : reason(row, seen);
                if (reason == null) {
                    targets.add(target(row));
                } else if (wrong.size() < MOST_WRONG) {
                    wrong.add(new WrongRow(row.getStartingLineNumber(), reason));
                }
            }
        } catch (CsvParseException | IOException e) {
            wrong.add(new WrongRow(1, "it is no CSV: " + e.getMessage()));
        }
        if (targets.isEmpty() && wrong.isEmpty()) {
            wrong.add(new WrongRow(1, "there is no row"));
        }
        return new TargetsFile(targets, wrong);
    }

    private static @Nullable String reason(NamedCsvRecord row, Set<String> seen) {
        if (!row.getHeader().containsAll(HEAD)) {
            return "the head must be store,month,amount";
        }
        String store = field(row, "store");
        if (!STORE.matcher(store).matches()) {
            return "the store is no id";
        }
        try {
            YearMonth.parse(field(row, "month"));
        } catch (DateTimeException e) {
            return "the month must be like 2026-03";
        }
        String amount = field(row, "amount");
        if (!amount.isEmpty() && !AMOUNT.matcher(amount).matches()) {
            return "the amount must be a number like 120000.00";
        }
        return seen.add(store + '\n' + field(row, "month")) ? null : "this store and month stand in the file twice";
    }

    private static Target target(NamedCsvRecord row) {
        String amount = field(row, "amount");
        return new Target(
                field(row, "store"),
                YearMonth.parse(field(row, "month")),
                amount.isEmpty() ? null : new BigDecimal(amount));
    }

    private static String field(NamedCsvRecord row, String name) {
        return row.findField(name).orElse("").strip();
    }
}
