package dev.regulars.program.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * A table's CSV with what its header line tells of it: a spreadsheet program writes semicolons between cells where the
 * comma is the decimal mark.
 */
record CsvText(String text, char separator) {

    /** A byte order mark at the start is no part of the first name. */
    static CsvText of(String file) {
        String text = file.startsWith("\uFEFF") ? file.substring(1) : file;
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        long semicolons = header.chars().filter(letter -> letter == ';').count();
        long commas = header.chars().filter(letter -> letter == ',').count();
        return new CsvText(text, semicolons > commas ? ';' : ',');
    }

    CsvReader<CsvRecord> open() {
        return CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text);
    }

    DecimalMark decimals() {
        return separator == ';' ? DecimalMark.COMMA : DecimalMark.POINT;
    }
}
