package dev.regulars.decision.imports.rows;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file (RFC 4180, with another delimiter if need be), one at a time. A broken row costs itself and no
 * other: where a quoted cell does not end, the lines after it are tried as its continuation, up to the first that is a
 * row of its own; when that makes no whole row they are read again.
 */
final class CsvRows implements Closeable {

    /** A cell may go over so many lines. */
    private static final int MOST_LINES = 50;

    private static final char UNREADABLE = '\uFFFD';

    private final InputStream in;
    private final Lines lines;
    private final CsvReader.CsvReaderBuilder parser;
    private final List<String> header;

    CsvRows(InputStream in, Format format) throws IOException {
        this.in = in;
        lines = new Lines(format.reader(in));
        parser = CsvReader.builder()
                .fieldSeparator(format.delimiter())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false);
        String first = lines.next();
        CsvRow row = first == null ? null : parse(first, 1, 0);
        header = row == null
                ? List.of()
                : row.cells().stream().map(String::strip).toList();
    }

    /** Empty when the file is, or its first line cannot be read. */
    List<String> header() {
        return header;
    }

    /** Null after the last one. Empty lines are none. */
    @Nullable
    CsvRow next() throws IOException {
        String line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        long number = lines.number();
        CsvRow alone = parse(line, number, header.size());
        return alone.broken() == RowProblem.UNCLOSED_QUOTE ? continued(line, number, alone) : alone;
    }

    private CsvRow continued(String line, long number, CsvRow alone) throws IOException {
        StringBuilder text = new StringBuilder(line);
        List<String> taken = new ArrayList<>();
        while (taken.size() < MOST_LINES && text.length() <= Lines.MOST_CHARACTERS) {
            String more = lines.next();
            if (more == null) {
                break;
            }
            taken.add(more);
            text.append('\n').append(more);
            CsvRow row = more.indexOf('"') < 0 ? alone : parse(text.toString(), number, header.size());
            if (row.broken() == null) {
                return row;
            }
            boolean isRow =
                    header.size() > 1 && parse(more, number, header.size()).broken() == null;
            if (isRow) {
                break;
            }
        }
        lines.giveBack(taken);
        return alone;
    }

    /** @param columns 0 for any number */
    private CsvRow parse(String text, long number, int columns) {
        if (text.length() > Lines.MOST_CHARACTERS) {
            return CsvRow.broken(number, RowProblem.LINE_TOO_LONG);
        }
        if (text.indexOf(UNREADABLE) >= 0) {
            return CsvRow.broken(number, RowProblem.WRONG_CHARACTERS);
        }
        try {
            List<String> cells = parser.ofSingleCsvRecord(text).getFields();
            return columns == 0 || cells.size() == columns
                    ? new CsvRow(number, cells, null)
                    : CsvRow.broken(number, RowProblem.BROKEN_ROW);
        } catch (CsvParseException e) {
            return CsvRow.broken(number, RowProblem.UNCLOSED_QUOTE);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
