package dev.regulars.program.workbook;

import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.ProgramFiles;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All tables of a program in one .xlsx file, and back without loss: {@code read(write(files)).tables()} has the tables
 * of {@code files} in the form of {@link dev.regulars.program.reading.TableWriter}, so both make the same program. A
 * sheet that has no rows becomes a file with a header line. Settings, tiers, scenarios and an engineer's rules
 * are no tables and not in it.
 */
public final class ProgramWorkbook {

    private ProgramWorkbook() {}

    /**
     * What was read. Either all tables for which the workbook has a sheet, by file name, and no diagnostics; or no
     * tables and at least one diagnostic. Whether the tables make a program is for
     * {@link dev.regulars.program.reading.ProgramReader} to say, which reports rows by the lines of the CSV.
     *
     * @param diagnostics rows are those of the sheet; file is the table's, or {@code workbook}
     */
    public record Reading(ProgramFiles tables, List<Diagnostic> diagnostics) {

        public Reading {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * A sheet for each table, whether or not the program has it. Cells that do not fit their columns are written as
     * they stand.
     *
     * @throws IllegalArgumentException when a table is not CSV, has more rows or longer cells than a sheet takes, or a
     *     number that may mean two things: the program reader refuses all of them
     */
    public static byte[] write(ProgramFiles files) {
        return WorkbookWriter.write(files);
    }

    /** Takes any bytes, in bounded memory: at most 8 MB, and 128 MB unpacked. */
    public static Reading read(byte[] xlsx) {
        Findings findings = new Findings();
        SortedMap<String, String> texts = new TreeMap<>();
        try {
            texts = new WorkbookReader(findings).read(xlsx);
        } catch (Refused refused) {
            findings.add(refused.diagnostic());
        } catch (IOException e) {
            // The bytes are in memory: what cannot be read is what the file has wrong.
            findings.add(Refused.unreadable("is damaged").diagnostic());
        }
        boolean right = findings.all().isEmpty();
        return new Reading(new ProgramFiles(right ? texts : new TreeMap<>()), findings.all());
    }
}
