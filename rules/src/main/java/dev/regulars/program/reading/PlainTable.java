package dev.regulars.program.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.regulars.program.dictionary.Column;
import dev.regulars.program.dictionary.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as text, whether or not it makes sense to a program: for those who show or write it, not for deciding.
 *
 * @param columns names as the dictionary has them; a header that it does not know as it stands
 * @param rows in their order, each with a cell for each column; no row is blank
 */
public record PlainTable(Table table, List<String> columns, List<List<String>> rows) {

    public PlainTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Numbers get a decimal point.
     *
     * @param csv null when the program does not have the file: then all columns and no rows
     * @throws IllegalArgumentException when it is not CSV, has a row with more or
     *     fewer cells than the header, more than {@link Table#MAX_ROWS} rows, or a number
     *     with a decimal comma that may mean two things; {@link ProgramReader} says of each what is wrong
     */
    public static PlainTable of(Table table, @Nullable String csv) {
        if (csv == null || csv.isBlank()) {
            return new PlainTable(
                    table, table.columns().stream().map(Column::name).toList(), List.of());
        }
        CsvText text = CsvText.of(csv);
        try (CsvReader<CsvRecord> reader = text.open()) {
            return of(table, text.decimals(), reader.iterator());
        } catch (CsvParseException | IOException e) {
            throw new IllegalArgumentException(table.file() + " is not CSV", e);
        }
    }

    private static PlainTable of(Table table, DecimalMark decimals, Iterator<CsvRecord> records) {
        List<String> names = new ArrayList<>();
        List<@Nullable Column> columns = new ArrayList<>();
        for (String header : records.next().getFields()) {
            Column column = TableNames.column(table, header);
            columns.add(column);
            names.add(column == null ? header.strip() : column.name());
        }
        List<List<String>> rows = new ArrayList<>();
        while (records.hasNext()) {
            List<String> cells = records.next().getFields();
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (rows.size() >= Table.MAX_ROWS) {
                throw new IllegalArgumentException(table.file() + " has more than " + Table.MAX_ROWS + " rows");
            }
            rows.add(row(columns, decimals, cells));
        }
        return new PlainTable(table, names, rows);
    }

    private static List<String> row(List<@Nullable Column> columns, DecimalMark decimals, List<String> cells) {
        List<String> row = new ArrayList<>(columns.size());
        for (int i = 0; i < cells.size(); i++) {
            Column column = columns.get(i);
            String cell = cells.get(i).strip();
            // A refused cell of a comma file is refused wherever it stands; one of a semicolon file might not be.
            row.add(column == null || decimals == DecimalMark.POINT ? cell : decimals.point(column, cell));
        }
        return row;
    }
}
