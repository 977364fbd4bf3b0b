package dev.regulars.analytics.staff.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.regulars.analytics.targets.WrongRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A file or form as it was understood.
 *
 * @param wrong rows that are not right, the first hundred of them
 */
public record Rows<T>(List<Row<T>> rows, List<WrongRow> wrong) {
    public static final int MOST_WRONG = 100;

    /** Makes something of a row's fields. */
    interface Reader<T> {
        T read(Fields fields) throws WrongField;
    }

    /** @param key what must not stand in the file twice */
    static <T> Rows<T> ofCsv(String text, List<String> head, int most, Reader<T> reader, Function<T, Object> key) {
        Rows<T> read = new Rows<>(new ArrayList<>(), new ArrayList<>());
        Set<Object> seen = new HashSet<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord one : records) {
                long line = one.getStartingLineNumber();
                if (!one.getHeader().containsAll(head)) {
                    read.wrong(line, "the head must be " + String.join(",", head));
                } else if (read.rows.size() == most) {
                    read.wrong(line, "there are more than " + most);
                } else {
                    read.add(line, new Fields(name -> one.findField(name).orElse("")), reader, key, seen);
                }
            }
        } catch (CsvParseException | IOException e) {
            read.wrong(1, "it is no CSV: " + e.getMessage());
        }
        if (read.rows.isEmpty() && read.wrong.isEmpty()) {
            read.wrong(1, "there is no row");
        }
        return read;
    }

    static <T> Rows<T> ofForm(List<Map<String, String>> entries, int most, Reader<T> reader, Function<T, Object> key) {
        Rows<T> read = new Rows<>(new ArrayList<>(), new ArrayList<>());
        Set<Object> seen = new HashSet<>();
        for (int at = 0; at < entries.size(); at++) {
            Map<String, String> entry = entries.get(at);
            if (at == most) {
                read.wrong(at + 1L, "there are more than " + most);
            } else if (at < most) {
                read.add(at + 1L, new Fields(name -> entry.getOrDefault(name, "")), reader, key, seen);
            }
        }
        return read;
    }

    private void add(long line, Fields fields, Reader<T> reader, Function<T, Object> key, Set<Object> seen) {
        try {
            T value = reader.read(fields);
            rows.add(new Row<>(line, value));
            if (!seen.add(key.apply(value))) {
                wrong(line, "the same stands there twice");
            }
        } catch (WrongField reason) {
            wrong(line, reason.words());
        }
    }

    public void wrong(long line, String reason) {
        if (wrong.size() < MOST_WRONG) {
            wrong.add(new WrongRow(line, reason));
        }
    }

    public List<T> values() {
        return rows.stream().map(Row::value).toList();
    }
}
