package dev.regulars.program.workbook;

import dev.regulars.program.ProgramSettings;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.PlainTable;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a sheet for each table; only the last few rows are held as cells, the rest goes to a temporary file. */
final class WorkbookWriter {

    private static final int ROWS_IN_MEMORY = 100;

    private WorkbookWriter() {}

    static byte[] write(ProgramFiles files) {
        ProgramSettings settings = ProgramHead.settings(files);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            // Not every program reads the format for files over 4 GB, which these are not.
            workbook.setZip64Mode(Zip64Mode.Never);
            workbook.getXSSFWorkbook().getProperties().getCoreProperties().setCreator("Regulars");
            SheetStyles styles = new SheetStyles(workbook, settings.currency().decimals());
            CellWriter cells = new CellWriter(settings.currency(), styles);
            DropDowns choices = new DropDowns(settings);
            for (Table table : Table.values()) {
                PlainTable plain = PlainTable.of(table, files.texts().get(table.file()));
                new TableSheet(plain, workbook.createSheet(table.title())).write(styles, cells, choices);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the workbook cannot be written", e);
        }
    }
}
