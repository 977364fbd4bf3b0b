package dev.regulars.program.reading;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.regulars.money.CurrencyUnit;
import dev.regulars.program.dictionary.Column;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table in its one form, so that two files with the same rows differ in nothing: commas, lines that end with a
 * line feed, names in the dictionary's order, cells as {@link CellText} has them. Rows keep their order. An optional
 * column in which no row has anything is left out; columns that the dictionary does not know come last.
 */
public final class TableWriter {

    private final CellText cells;

    /** @param currency null when it is not known: amounts then stay as they are */
    public TableWriter(@Nullable CurrencyUnit currency) {
        this.cells = new CellText(currency);
    }

    /** {@code sku,name,price} and a line for each row, such as {@code 00123,"Tea, green",2.50}. */
    public String write(PlainTable plain) {
        List<Integer> order = order(plain);
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(order.stream().map(plain.columns()::get).toList());
            List<@Nullable Column> columns = new ArrayList<>();
            order.forEach(at ->
                    columns.add(TableNames.column(plain.table(), plain.columns().get(at))));
            for (List<String> row : plain.rows()) {
                csv.writeRecord(IntStream.range(0, columns.size())
                        .mapToObj(i -> cell(columns.get(i), row.get(order.get(i))))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every text", e);
        }
        return text.toString();
    }

    private String cell(@Nullable Column column, String cell) {
        return column == null ? cell.strip() : cells.of(column, cell);
    }

    private static List<Integer> order(PlainTable plain) {
        List<String> known = plain.table().columns().stream().map(Column::name).toList();
        return IntStream.range(0, plain.columns().size())
                .filter(at -> isWritten(plain, at))
                .boxed()
                .sorted(Comparator.comparingInt(at -> {
                    int place = known.indexOf(plain.columns().get(at));
                    return place < 0 ? known.size() : place;
                }))
                .toList();
    }

    private static boolean isWritten(PlainTable plain, int at) {
        String name = plain.columns().get(at);
        Column column = TableNames.column(plain.table(), name);
        boolean named = column == null ? !name.isBlank() : column.required();
        return named || plain.rows().stream().anyMatch(row -> !row.get(at).isBlank());
    }
}
