package dev.regulars.program.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.regulars.program.reading.Diagnostic.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a code says to a marketer, in whole sentences; {@code codes.csv} holds them.
 *
 * @param remedy what to do about it
 */
public record Meaning(String meaning, String remedy) {

    private static final Map<Code, Meaning> ALL = read();

    /** @throws IllegalStateException when {@code codes.csv} has no row for it */
    public static Meaning of(Code code) {
        Meaning found = ALL.get(code);
        if (found == null) {
            throw new IllegalStateException("codes.csv says nothing about " + code);
        }
        return found;
    }

    private static Map<Code, Meaning> read() {
        Map<Code, Meaning> all = new EnumMap<>(Code.class);
        try (InputStream file = Meaning.class.getResourceAsStream("codes.csv")) {
            if (file == null) {
                throw new IllegalStateException("codes.csv is not on the class path");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (CsvRecord row : CsvReader.builder().ofCsvRecord(text)) {
                if (row.getStartingLineNumber() > 1) {
                    all.put(Code.valueOf(row.getField(0)), new Meaning(row.getField(1), row.getField(2)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(all);
    }
}
