package dev.regulars.gateway.files.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.regulars.gateway.files.BrokenFile;
import dev.regulars.gateway.transaction.ReasonCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file, one of them looked at ahead. */
final class Rows {
    /** Characters of one row at most, blanks and quotes included. */
    static final int MAX_ROW = 65_536;

    private final Iterator<CsvRecord> records;
    private long number;
    private @Nullable Row ahead;

    Rows(InputStream input) {
        this.records = CsvReader.builder()
                .maxBufferSize(MAX_ROW)
                .detectBomHeader(true)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(input, StandardCharsets.UTF_8)
                .iterator();
    }

    /** The next row, which stays the next; null at the end. */
    @Nullable
    Row peek() throws IOException {
        if (ahead == null) {
            ahead = read();
        }
        return ahead;
    }

    void take() {
        ahead = null;
    }

    private @Nullable Row read() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord read = records.next();
            number = read.getStartingLineNumber();
            return new Row(number, read.getFields());
        } catch (CsvParseException e) {
            // The parser's own message would repeat parts of the file.
            throw new BrokenFile(
                    ReasonCode.MALFORMED_CSV,
                    "row[" + (number + 1) + "]",
                    "is not CSV, or longer than " + MAX_ROW + " characters");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
